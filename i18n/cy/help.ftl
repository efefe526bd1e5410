# Draft: not yet read by a second person.

help-line-national = Menywod sy’n cael eu brifo neu eu rheoli gan rywun agos atyn nhw, yn Lloegr
help-line-national-name = National Domestic Abuse Helpline
help-line-men = Dynion sy’n cael eu brifo neu eu rheoli gan rywun agos atyn nhw
help-line-men-name = Men’s Advice Line
help-line-lgbt = Pobl lesbiaidd, hoyw, deurywiol a thrawsryweddol
help-line-lgbt-name = Galop

# Draft: not yet read by a second person.

help-line-national = ইংল্যান্ডের নারীদের জন্য, যাদের কাছের কেউ কষ্ট দেয় বা নিয়ন্ত্রণে রাখে
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = ওয়েলসের সবার জন্য, যাদের কাছের কেউ কষ্ট দেয় বা নিয়ন্ত্রণে রাখে
help-line-wales-name = Live Fear Free
help-line-scotland = স্কটল্যান্ডের সবার জন্য, যাদের কাছের কেউ কষ্ট দেয় বা নিয়ন্ত্রণে রাখে
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = উত্তর আয়ারল্যান্ডের সবার জন্য, যাদের কাছের কেউ কষ্ট দেয় বা নিয়ন্ত্রণে রাখে
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = পুরুষদের জন্য, যাদের কাছের কেউ কষ্ট দেয় বা নিয়ন্ত্রণে রাখে
help-line-men-name = Men’s Advice Line
help-line-lgbt = লেসবিয়ান, গে, বাইসেক্সুয়াল ও ট্রান্সজেন্ডার মানুষের জন্য
help-line-lgbt-name = Galop
help-line-forced = যাদের পরিবার সম্মানের নামে কষ্ট বা হুমকি দেয়, অথবা জোর করে বিয়ে দেয়, তাদের জন্য
help-line-forced-name = Karma Nirvana
help-line-children = শিশু ও কিশোর-কিশোরীদের জন্য, যেকোনো বিষয়ে
help-line-children-name = Childline
help-line-listening = যার কারও সঙ্গে কথা বলা দরকার, তার জন্য
help-line-listening-name = Samaritans

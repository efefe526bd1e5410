# Draft: not yet read by a second person.

help-line-national = Phụ nữ ở Anh bị người thân cận làm tổn thương hoặc kiểm soát
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Bất kỳ ai ở xứ Wales bị người thân cận làm tổn thương hoặc kiểm soát
help-line-wales-name = Live Fear Free
help-line-scotland = Bất kỳ ai ở Scotland bị người thân cận làm tổn thương hoặc kiểm soát
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Bất kỳ ai ở Bắc Ireland bị người thân cận làm tổn thương hoặc kiểm soát
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Nam giới bị người thân cận làm tổn thương hoặc kiểm soát
help-line-men-name = Men’s Advice Line
help-line-lgbt = Người đồng tính nữ, đồng tính nam, song tính và chuyển giới
help-line-lgbt-name = Galop
help-line-forced = Người bị gia đình làm tổn thương hoặc đe dọa nhân danh danh dự, hoặc bị ép kết hôn
help-line-forced-name = Karma Nirvana
help-line-children = Trẻ em và thanh thiếu niên, về bất kỳ chuyện gì
help-line-children-name = Childline
help-line-listening = Bất kỳ ai cần có người để nói chuyện
help-line-listening-name = Samaritans

# Draft: not yet read by a second person.

title = Ý kiến của quý vị
survey-name = Các câu hỏi về quý vị
about = Các câu hỏi này nói về quý vị, để các dịch vụ biết mình có đối xử công bằng với mọi người không.

section-about_you = Về quý vị

q-age_group = Quý vị bao nhiêu tuổi?
q-age_group-16_24 = 16 đến 24
q-age_group-25_34 = 25 đến 34
q-age_group-35_44 = 35 đến 44
q-age_group-45_54 = 45 đến 54
q-age_group-55_64 = 55 đến 64
q-age_group-65_over = 65 trở lên
q-age_group-short = Tuổi
q-age_group-finding = { $share } người trả lời dưới 35 tuổi.

q-sex = Giới tính của quý vị là gì?
q-sex-female = Nữ
q-sex-male = Nam
q-sex-short = Giới tính
q-sex-finding = { $share } người trả lời là nữ.

q-gender_same = Bản dạng giới của quý vị có giống với giới tính được đăng ký khi sinh không?
q-gender_same-yes = Có
q-gender_same-no = Không
q-gender_same-short = Bản dạng giới giống với giới tính khi sinh
q-gender_same-finding = { $share } người trả lời nói rằng bản dạng giới của họ giống với giới tính được đăng ký khi sinh.

q-orientation = Mục nào sau đây mô tả đúng nhất xu hướng tính dục của quý vị?
q-orientation-straight = Dị tính
q-orientation-gay_lesbian = Đồng tính nam hoặc đồng tính nữ
q-orientation-bisexual = Song tính
q-orientation-other = Khác
q-orientation-short = Xu hướng tính dục
q-orientation-finding = { $share } người trả lời cho biết mình là người dị tính.

q-disability = Quý vị có bệnh hoặc tình trạng sức khỏe nào về thể chất hay tâm thần đã kéo dài hoặc dự kiến kéo dài từ 12 tháng trở lên không?
q-disability-yes = Có
q-disability-no = Không
q-disability-short = Tình trạng sức khỏe kéo dài
q-disability-finding = { $share } người trả lời có bệnh hoặc tình trạng sức khỏe kéo dài từ 12 tháng trở lên.

q-disability_effect = Có bệnh hoặc tình trạng sức khỏe nào làm giảm khả năng thực hiện các hoạt động hằng ngày của quý vị không?
q-disability_effect-a_lot = Có, rất nhiều
q-disability_effect-a_little = Có, một chút
q-disability_effect-not_at_all = Không chút nào
q-disability_effect-short = Ảnh hưởng đến đời sống hằng ngày
q-disability_effect-finding = { $share } người có bệnh kéo dài đã trả lời nói rằng bệnh làm giảm những việc họ làm được hằng ngày.

q-ethnic_group = Nhóm sắc tộc của quý vị là gì?
q-ethnic_group-white = Người da trắng
q-ethnic_group-mixed = Nhóm sắc tộc hỗn hợp hoặc đa sắc tộc
q-ethnic_group-asian = Người châu Á hoặc người Anh gốc Á
q-ethnic_group-black = Người da đen, người Anh da đen, người Caribe hoặc người châu Phi
q-ethnic_group-other = Nhóm sắc tộc khác
q-ethnic_group-short = Nhóm sắc tộc
q-ethnic_group-finding = { $share } người trả lời thuộc một nhóm sắc tộc khác với người da trắng.

q-ethnic_white = Mục nào sau đây mô tả đúng nhất nhóm sắc tộc hoặc nguồn gốc da trắng của quý vị?
q-ethnic_white-british = Người Anh (England), xứ Wales, Scotland, Bắc Ireland hoặc Vương quốc Anh (Britain)
q-ethnic_white-irish = Người Ireland
q-ethnic_white-gypsy_traveller = Người “Gypsy” hoặc người Du cư Ireland (“Irish Traveller”)
q-ethnic_white-roma = Người Roma
q-ethnic_white-any_other = Nguồn gốc da trắng khác
q-ethnic_white-short = Các nhóm sắc tộc da trắng
q-ethnic_white-finding = { $share } người da trắng trả lời đã chọn người Anh (England), xứ Wales, Scotland, Bắc Ireland hoặc Vương quốc Anh (Britain).

q-ethnic_mixed = Mục nào sau đây mô tả đúng nhất nhóm sắc tộc hoặc nguồn gốc hỗn hợp hay đa sắc tộc của quý vị?
q-ethnic_mixed-white_black_caribbean = Da trắng và da đen Caribe
q-ethnic_mixed-white_black_african = Da trắng và da đen châu Phi
q-ethnic_mixed-white_asian = Da trắng và châu Á
q-ethnic_mixed-any_other = Nguồn gốc hỗn hợp hoặc đa sắc tộc khác
q-ethnic_mixed-short = Các nhóm sắc tộc hỗn hợp hoặc đa sắc tộc
q-ethnic_mixed-finding = { $share } người thuộc nhóm sắc tộc hỗn hợp hoặc đa sắc tộc trả lời đã chọn da trắng và da đen Caribe.

q-ethnic_asian = Mục nào sau đây mô tả đúng nhất nhóm sắc tộc hoặc nguồn gốc châu Á hay người Anh gốc Á của quý vị?
q-ethnic_asian-indian = Người Ấn Độ
q-ethnic_asian-pakistani = Người Pakistan
q-ethnic_asian-bangladeshi = Người Bangladesh
q-ethnic_asian-chinese = Người Hoa
q-ethnic_asian-any_other = Nguồn gốc châu Á khác
q-ethnic_asian-short = Các nhóm người châu Á hoặc người Anh gốc Á
q-ethnic_asian-finding = { $share } người châu Á hoặc người Anh gốc Á trả lời đã chọn người Ấn Độ.

q-ethnic_black = Mục nào sau đây mô tả đúng nhất nhóm sắc tộc hoặc nguồn gốc da đen, người Anh da đen, Caribe hay châu Phi của quý vị?
q-ethnic_black-caribbean = Người Caribe
q-ethnic_black-african = Người châu Phi
q-ethnic_black-any_other = Nguồn gốc da đen, người Anh da đen hoặc Caribe khác
q-ethnic_black-short = Các nhóm người da đen, người Anh da đen, Caribe hoặc châu Phi
q-ethnic_black-finding = { $share } người da đen, người Anh da đen, người Caribe hoặc châu Phi trả lời đã chọn người Caribe.

q-ethnic_other = Mục nào sau đây mô tả đúng nhất nhóm sắc tộc hoặc nguồn gốc của quý vị?
q-ethnic_other-arab = Người Ả Rập
q-ethnic_other-any_other = Nhóm sắc tộc khác
q-ethnic_other-short = Các nhóm sắc tộc khác
q-ethnic_other-finding = { $share } người thuộc nhóm sắc tộc khác trả lời đã chọn người Ả Rập.

q-religion = Tôn giáo của quý vị là gì?
q-religion-none = Không tôn giáo
q-religion-christian = Ki-tô giáo (gồm Giáo hội Anh, Công giáo, Tin Lành và mọi hệ phái Ki-tô giáo khác)
q-religion-buddhist = Phật giáo
q-religion-hindu = Ấn Độ giáo
q-religion-jewish = Do Thái giáo
q-religion-muslim = Hồi giáo
q-religion-sikh = Đạo Sikh
q-religion-any_other = Tôn giáo khác
q-religion-short = Tôn giáo
q-religion-finding = { $share } người trả lời không theo tôn giáo nào.

# Draft: not yet read by a second person.

sees-title = Nhân viên có thể thấy gì?
sees-intro = Trang này được làm ra từ các cài đặt của khảo sát này, đúng như hiện nay.
sees-card = Người làm việc đã đưa thẻ không thể thấy thẻ đã được dùng hay chưa. Những người đọc số liệu cũng không thể thấy điều đó. Khi khảo sát đóng, các dữ liệu có thể cho biết điều đó được hủy đi.
sees-batch = Các câu trả lời của quý vị mang tên dịch vụ đưa thẻ. Chúng không cho biết gì khác về thẻ.
sees-batch-place = Các câu trả lời của quý vị mang tên của dịch vụ và của nơi mà thẻ được in dành cho. Chúng không cho biết gì khác về thẻ.
sees-without-card = Các câu trả lời không dùng thẻ chỉ được đưa ra chung cho toàn bộ các cơ quan hợp tác, và chỉ khi có từ { $least } người trở lên.
sees-locked = Các câu trả lời của quý vị được khóa ngay khi quý vị gửi. Cho đến khi chúng được đếm, người nào giữ cả máy tính lưu các câu trả lời đã gửi lẫn các chìa khóa của máy tính đó có thể mở chúng ra. Người đó không thể thấy ai đã gửi.
sees-locked-people = Các câu trả lời của quý vị được khóa ngay khi quý vị gửi. Ba người giữ chìa khóa. Hai người trong số họ phải cùng nhau thì mới mở được các câu trả lời để đếm. Ngay cả khi đó cũng không ai thấy người nào đã gửi.
sees-count = Một chương trình đếm chung tất cả câu trả lời, sau ngày cuối cùng. Không ai đọc riêng từng câu trả lời.
sees-figures = Nhân viên và công chúng thấy số liệu về { $least } người trở lên, không bao giờ thấy con số chính xác.
sees-service = Dịch vụ đã đưa thẻ, những người trả tiền cho dịch vụ đó và những người thực hiện khảo sát này cũng thấy số liệu về những người được dịch vụ đó đưa thẻ. Số liệu này cũng về { $least } người trở lên.
sees-destroyed = Khi hai người của hai tổ chức đã duyệt số liệu, từng câu trả lời một đều được hủy đi.
sees-words = Những gì quý vị viết bằng lời của mình được giữ riêng, tách khỏi các câu trả lời khác của quý vị. Những người được đào tạo cho việc này đọc các lời đó sau khi khảo sát đã đóng. Các lời đó được hủy đi chậm nhất là { $days } ngày sau khi đếm.
sees-about-you = Những gì quý vị nói về mình ở phần cuối được khóa riêng. Một chương trình ghép phần đó với các câu trả lời khác của quý vị một lần, để đếm.
sees-kept = Nếu quý vị lấy một số để quay lại, những gì quý vị đã trả lời được khóa và chờ ở đó, tối đa ba ngày. Không có số đó thì không ai mở được.
sees-never = Chúng tôi không lưu tên, không lưu địa chỉ, không lưu gì về điện thoại của quý vị, không lưu giờ, và không lưu thứ tự các câu trả lời gửi đến.
sees-log = Có một bản ghi những việc nhân viên làm. Không có bản ghi nào về những việc quý vị làm.
sees-cannot = Người nào thay đổi chương trình chạy khảo sát này có thể xem trong lúc quý vị trả lời. Chúng tôi không thể loại trừ điều đó. Trình duyệt Tor giấu cả với người đó việc quý vị đang ở đâu.

## The public page

sees-public-intro = Những người điều hành một khảo sát, đưa thẻ hoặc đọc số liệu của khảo sát đó có thể thấy gì trong từng câu trả lời riêng. Mỗi danh sách được làm ra từ các cài đặt của khảo sát đó, đúng như hiện nay.
sees-none = Hiện nay không có khảo sát nào đang mở.

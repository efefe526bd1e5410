# Draft: not yet read by a second person.

card-title = Hãy cho chúng tôi biết về các dịch vụ tại địa phương
card-first = Mỗi thẻ chỉ tính lần trả lời đầu tiên.
card-until = Dùng được đến { $day }.

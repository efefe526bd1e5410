# Draft: not yet read by a second person.

card-title = Cho chúng tôi biết về dịch vụ địa phương
card-first = Mỗi thẻ chỉ tính lần trả lời đầu tiên.
card-until = Dùng được đến { $day }.

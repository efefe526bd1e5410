# Draft: not yet read by a second person.

title = Ý kiến của quý vị
survey-name = Việc tìm sự giúp đỡ đã diễn ra thế nào
about = Khảo sát này nói về bạo hành gia đình: hỏi xem các dịch vụ đã đối xử thế nào với những người bị người thân cận làm tổn thương, làm cho sợ hãi hoặc kiểm soát, và sự giúp đỡ có hiệu quả không.

section-help = Nhận sự giúp đỡ
section-treated = Các dịch vụ đã đối xử với quý vị thế nào
section-treated-note = Phần này có 4 câu hỏi. Các câu này hỏi xem các dịch vụ có tin quý vị không, làm việc với quý vị và với nhau tốt đến đâu. Câu trả lời của quý vị giúp các dịch vụ thấy cần thay đổi điều gì. Chúng tôi không hỏi chuyện gì đã xảy ra với quý vị, và không hỏi tên ai cả.
section-family = An toàn và con cái
section-family-note = Phần này có 2 câu hỏi, và thêm 1 câu nếu quý vị có con. Các câu này hỏi xem sự giúp đỡ có làm quý vị thấy an toàn hơn không, và con của quý vị có được giúp không. Câu trả lời của quý vị cho các dịch vụ thấy điều gì có hiệu quả. Chúng tôi không hỏi chuyện gì đã xảy ra ở nhà, và không hỏi điều gì cho biết con của quý vị là ai.
section-ahead = Nhìn về phía trước

q-worked_for_me = Tôi đã nhận được sự giúp đỡ theo cách phù hợp với tôi.
q-worked_for_me-hint = Dịch vụ là bất kỳ nơi nào quý vị đã tìm đến để được giúp, như đường dây trợ giúp, cảnh sát, bác sĩ, nhà ở hay trường học. Sự giúp đỡ phù hợp có thể là bằng tiếng của quý vị, vào giờ quý vị thu xếp được, hoặc ở nơi quý vị đến được.
q-worked_for_me-short = Sự giúp đỡ phù hợp với tôi
q-worked_for_me-finding = { $share } người trả lời nói rằng họ đã nhận được sự giúp đỡ theo cách phù hợp với họ.

q-told_next = Các dịch vụ đã cho tôi biết việc gì sẽ diễn ra tiếp theo.
q-told_next-short = Được cho biết việc gì sẽ diễn ra tiếp theo
q-told_next-finding = { $share } người trả lời nói rằng các dịch vụ đã cho họ biết việc gì sẽ diễn ra tiếp theo.

q-listened = Nhân viên các dịch vụ đã dành thời gian lắng nghe tôi.
q-listened-short = Dịch vụ dành thời gian lắng nghe
q-listened-finding = { $share } người trả lời nói rằng nhân viên các dịch vụ đã dành thời gian lắng nghe họ.

q-had_a_say = Tôi đã có thể lựa chọn về sự giúp đỡ mình nhận được.
q-had_a_say-short = Tự lựa chọn về sự giúp đỡ
q-had_a_say-finding = { $share } người trả lời nói rằng họ đã có thể lựa chọn về sự giúp đỡ mình nhận được.

q-believed = Khi tôi nhờ giúp, nhân viên các dịch vụ đã tin tôi.
q-believed-short = Được các dịch vụ tin
q-believed-finding = { $share } người trả lời nói rằng nhân viên các dịch vụ đã tin họ.

q-not_blamed = Nhân viên các dịch vụ đã nói rõ rằng những chuyện đó không phải do tôi.
q-not_blamed-short = Được nghe rằng không phải do mình
q-not_blamed-finding = { $share } người trả lời nói rằng các dịch vụ đã nói rõ rằng những chuyện đó không phải do họ.

q-times_told = Đã bao nhiêu lần quý vị phải giải thích lại mọi chuyện với một người mới?
q-times_told-hint = Hãy nghĩ đến tất cả các dịch vụ quý vị đã gặp.
q-times_told-none = Chưa lần nào
q-times_told-one_two = 1 hoặc 2 lần
q-times_told-three_more = 3 lần trở lên
q-times_told-short = Giải thích mọi chuyện với người mới
q-times_told-finding = { $share } người trả lời nói rằng họ đã phải giải thích lại mọi chuyện 3 lần trở lên.

q-same_message = Các dịch vụ khác nhau đã nói với tôi những điều giống nhau.
q-same_message-hint = Nếu quý vị chỉ gặp một dịch vụ, hãy chọn “Không áp dụng cho tôi”.
q-same_message-short = Các dịch vụ nói những điều giống nhau
q-same_message-finding = { $share } người trả lời nói rằng các dịch vụ khác nhau đã nói với họ những điều giống nhau.

q-safer = Sự giúp đỡ tôi nhận được đã làm tôi thấy an toàn hơn.
q-safer-short = Thấy an toàn hơn sau khi được giúp
q-safer-finding = { $share } người trả lời nói rằng sự giúp đỡ họ nhận được đã làm họ thấy an toàn hơn.

q-children = Quý vị có con hoặc trẻ em đang do quý vị nuôi dưỡng không?
q-children-yes = Có
q-children-no = Không
q-children-short = Con hoặc trẻ em đang nuôi dưỡng
q-children-finding = { $share } người trả lời nói rằng họ có con hoặc trẻ em đang do họ nuôi dưỡng.

q-children_support = Các dịch vụ đã cho các con tôi sự giúp đỡ phù hợp với các cháu.
q-children_support-short = Sự giúp đỡ phù hợp cho con tôi
q-children_support-finding = { $share } người có con đã trả lời nói rằng các dịch vụ đã cho con họ sự giúp đỡ phù hợp với các cháu.

q-hopeful = Tôi nhìn về tương lai với nhiều hy vọng hơn trước.
q-hopeful-short = Nhiều hy vọng hơn trước
q-hopeful-finding = { $share } người trả lời nói rằng họ nhìn về tương lai với nhiều hy vọng hơn trước.

q-answered_before = Quý vị đã từng trả lời các câu hỏi này trước đây, kể từ { $since }, chưa?
q-answered_before-yes = Rồi
q-answered_before-no = Chưa
q-answered_before-short = Đã trả lời các câu hỏi này trước đây
q-answered_before-finding = { $share } người trả lời nói rằng đây là lần đầu họ trả lời các câu hỏi này.

q-one_thing = Một điều mà các dịch vụ có thể làm tốt hơn là gì?
q-one_thing-hint = Quý vị không cần nói chuyện gì đã xảy ra với mình. Không nêu tên, nơi chốn và ngày tháng thì an toàn hơn.
q-one_thing-short = Một điều có thể làm tốt hơn

# Draft: not yet read by a second person.

paper-title = Ý kiến của quý vị
paper-how = Đánh dấu chéo vào ô bên cạnh câu trả lời của quý vị. Nếu không muốn trả lời câu nào, hãy để trống câu đó.
paper-no-name = Không viết tên hay địa chỉ của quý vị ở bất cứ đâu.
paper-once = Chỉ trả lời một lần: trên giấy hoặc bằng thẻ, không dùng cả hai.
paper-see = Một người không làm việc cho các dịch vụ nêu ở đây sẽ nhập các dấu chéo vào máy tính, hai lần. Sau đó giấy được hủy.
paper-return = Khi quý vị sẵn sàng, hãy cho các tờ giấy vào phong bì, dán lại và nộp.
paper-sheet = Tờ số
paper-one = Một câu trả lời
paper-many = Mọi câu trả lời đúng với quý vị
paper-only-if = Chỉ khi câu trả lời của quý vị cho câu hỏi { $number } là “{ $answer }”
paper-drawn = Hãy trả lời phần này cho tối đa { $most } trong số quý vị đã chọn. Quý vị tự quyết định.
paper-rest = Quý vị không cần làm xong trong một lần. Quý vị có thể dừng bất cứ lúc nào và vứt các tờ giấy đi.

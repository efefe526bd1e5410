# Draft: not yet read by a second person.

## Always there

bar-label = Luôn có sẵn cho quý vị
leave = Thoát ngay
help = Tìm trợ giúp
pause = Tạm dừng
language = Ngôn ngữ
skip-link = Đến phần chính của trang
back = Quay lại
continue = Tiếp tục
skip = Bỏ qua câu hỏi này
stop = Dừng ở đây
demo-notice = Đây là bản trình diễn. Mọi tên và câu trả lời ở đây đều được đặt ra.
draft-notice = Lời văn tiếng Việt ở đây là bản nháp. Chưa có ai nói tiếng Việt từ nhỏ kiểm tra lại.
offline = Trang chưa kết nối được với chúng tôi. Các câu trả lời của quý vị vẫn còn ở đây. Hãy thử lại sau giây lát.
leaving-shift = Đang thoát. Số lần còn phải bấm Shift: { $left }.

## Landing

landing-title = Ý kiến của quý vị
landing-intro = Hãy cho chúng tôi biết về các dịch vụ tại địa phương. Mất khoảng { $minutes } phút.
landing-code-label = Số trên thẻ của quý vị
landing-code-hint = 16 chữ số. Có dấu cách hay không cũng được. Nếu quý vị đã giữ một số để quay lại, hãy nhập 18 chữ số đó vào đây.
landing-start = Bắt đầu
landing-noscript = Trình duyệt có thể lưu số quý vị nhập. Quý vị có thể xóa số đó trong lịch sử trình duyệt.
landing-choose-language = Chọn ngôn ngữ
landing-code-unknown-title = Hãy xem lại số
landing-code-unknown = Chúng tôi không nhận ra số này. Hãy nhìn lại thẻ: số có 16 chữ số, chia thành bốn nhóm, mỗi nhóm bốn chữ số. Nếu vẫn không được, hãy hỏi lấy một thẻ khác. Số để quay lại chỉ dùng được một lần và trong tối đa ba ngày.
landing-withdraw = Rút lại câu trả lời đã gửi

## A device that people share

kiosk-shared = Thiết bị này có nhiều người dùng chung. Những gì quý vị trả lời không được lưu lại trên máy. Người dùng sau chỉ thấy trang này.
kiosk-script = Trang này cần một trình duyệt chạy được tập lệnh (script). Hãy hỏi người làm việc ở đây.
kiosk-link = Đường liên kết chưa đầy đủ. Hãy nhờ người làm việc ở đây mở lại.
kiosk-finish = Kết thúc
idle-title = Quý vị còn ở đó không?
idle-body = Đã một lúc không có thao tác nào. Mọi thứ trên trang này sắp được xóa để người dùng sau không nhìn thấy.
idle-left = Số giây còn lại: { $left }
idle-stay = Tôi vẫn ở đây
idle-clear = Xóa tất cả ngay

## The door: everyday local services. One of them, told by a worker and printed nowhere, leads on.

door-title = Quý vị muốn cho chúng tôi biết về điều gì?
door-hint = Chọn một mục.
door-parks = Công viên và cây xanh
door-libraries = Thư viện
door-buses = Xe buýt
door-recycling = Rác và tái chế
door-leisure = Hồ bơi và nhà thể thao
harmless-easy = Sử dụng có dễ không?
harmless-pleasant = Có dễ chịu không?
harmless-helpful = Người làm việc ở đó có sẵn lòng giúp không?
harmless-very = Rất
harmless-quite = Khá
harmless-little = Không lắm
harmless-done = Vậy là xong. Các câu trả lời này không được lưu lại. Thẻ của quý vị vẫn dùng được.

## Before you begin

begin-title = Trước khi bắt đầu
begin-who = { $partnership } đặt các câu hỏi này.
begin-see = Không ai xem riêng câu trả lời của quý vị. Chúng được cộng chung với của người khác. Số liệu chỉ được đưa ra khi có từ 10 người trở lên, và không bao giờ là con số chính xác.
begin-choice = Quý vị tự quyết định: có thể bỏ qua bất kỳ câu nào và dừng bất cứ lúc nào. Việc này không ảnh hưởng đến sự giúp đỡ quý vị nhận được.
begin-first = Mỗi thẻ chỉ tính lần trả lời đầu tiên. Nếu có thể người khác đã dùng thẻ này, hãy hỏi lấy thẻ khác.
begin-once = Chỉ trả lời một lần, để tiếng nói của mọi người có giá trị như nhau.
begin-not = Đây không phải là trình báo, bằng chứng, khiếu nại hay cách tìm trợ giúp. Không ai đọc lúc quý vị trả lời. Không thời hạn nào ngừng lại vì việc này.
begin-network = Chúng tôi không lưu tên, thông tin điện thoại hay giờ trả lời. Công ty điện thoại và lịch sử trình duyệt vẫn có thể cho thấy địa chỉ này đã được mở.
begin-lawful = Chúng tôi hỏi khi quý vị đồng ý, để phục vụ công việc của các cơ quan hợp tác. Hỏi về dữ liệu của quý vị: { $contact }.
begin-start = Tôi từ 16 tuổi trở lên, bắt đầu
begin-young = Tôi dưới 16 tuổi

## Leaving and being private

private-title = Thoát ra và giữ riêng tư
private-leave = Trang nào cũng có nút “Thoát ngay”. Bấm một lần, quý vị sẽ sang một trang thời tiết. Các câu trả lời mất đi, và bấm Quay lại cũng không làm chúng hiện ra.
private-leave-shared = Trang nào cũng có nút “Thoát ngay”. Bấm một lần, mọi thứ được xóa và trang đầu tiên hiện ra. Bấm Quay lại cũng không làm các câu trả lời hiện ra.
private-shift = Trên bàn phím, quý vị cũng có thể bấm Shift ba lần.
private-history = Trang này nằm trong lịch sử trình duyệt với tên “Ý kiến của quý vị”. Quý vị có thể xóa riêng dòng đó. Xóa tất cả có thể khiến người khác để ý.
private-device = Nếu có người kiểm tra thiết bị này, hoặc có thể đã cài chương trình sao chép màn hình, thì dùng thiết bị khác sẽ an toàn hơn. Ảnh quý vị chụp các trang này có thể bị người khác tìm thấy.
private-refresh = Tải lại trang sẽ làm mất những gì quý vị chưa gửi.
private-close = Chỉ đóng trang này là chưa đủ: trình duyệt có thể mở lại. Quý vị hãy bấm “Thoát ngay” trước.
private-pause = “Tạm dừng” mở ra một trang yên tĩnh. Các câu trả lời vẫn chờ ở đó. Ở đó quý vị cũng có thể lấy một số để quay lại.

## Questions

choose-one = Chọn một câu trả lời
choose-many = Chọn mọi câu trả lời đúng với quý vị
choose-drawn = Quý vị đã chọn nhiều hơn { $most }. Chúng tôi hỏi về { $most } trong số đó, được chọn ngẫu nhiên.
scale-agree5-strongly_agree = Rất đồng ý
scale-agree5-agree = Đồng ý
scale-agree5-neither = Không đồng ý cũng không phản đối
scale-agree5-disagree = Không đồng ý
scale-agree5-strongly_disagree = Rất không đồng ý
scale-ease5-very_easy = Rất dễ
scale-ease5-easy = Dễ
scale-ease5-neither = Không dễ cũng không khó
scale-ease5-hard = Khó
scale-ease5-very_hard = Rất khó
scale-change5-much_better = Tốt hơn nhiều
scale-change5-better = Tốt hơn
scale-change5-same = Gần như cũ
scale-change5-worse = Tệ hơn
scale-change5-much_worse = Tệ hơn nhiều
scale-wait-same_day = Ngay trong ngày
scale-wait-within_week = Trong vòng một tuần
scale-wait-within_month = Trong vòng một tháng
scale-wait-within_three_months = Trong vòng ba tháng
scale-wait-longer = Lâu hơn ba tháng
scale-wait-still_waiting = Tôi vẫn đang chờ
scale-times-t0 = Chưa lần nào
scale-times-t1_2 = 1 hoặc 2 lần
scale-times-t3_more = 3 lần trở lên
scale-chain-not_wanted = Tôi không muốn sự giúp đỡ này
scale-chain-wanted_not_available = Tôi muốn sự giúp đỡ này, nhưng không có
scale-chain-available_not_received = Có sự giúp đỡ như vậy, nhưng tôi không nhận được
scale-chain-received = Tôi đã nhận được sự giúp đỡ này
non-na = Không áp dụng cho tôi
non-dk = Tôi không chắc
non-pnts = Tôi không muốn nói
or = hoặc
place-title = Nơi nào dưới đây gần nhất với nơi quý vị nhận sự giúp đỡ?
place-hint = Chúng tôi hỏi để mỗi vùng biết các dịch vụ của mình làm tốt đến đâu. Chúng tôi không bao giờ hỏi địa chỉ.
error-title = Hãy xem lại câu trả lời
error-not-an-option = Chúng tôi chưa đọc được câu trả lời đó. Hãy chọn lại, hoặc bỏ qua câu hỏi này.
error-more-than-one = Chỉ chọn một câu trả lời.
error-none-and-some = Có một câu trả lời không đi cùng với các câu còn lại. Hãy chọn riêng câu đó, hoặc chọn các câu còn lại.
error-text-too-long = Đoạn viết của quý vị dài { $length } ký tự. Ô này có chỗ cho { $most } ký tự. Hãy viết ngắn lại rồi tiếp tục; không có gì bị mất.

## Coming back

keep-offer = Quý vị có thể lấy một số để quay lại, trong hôm nay hoặc hai ngày tới.
keep-ask = Lấy số
keep-title = Số để quý vị quay lại
keep-explain = Hãy nhập số này vào chỗ nhập số trên thẻ. Số dùng được một lần, đến { $until }.
keep-safe = Số chỉ hiện ra lúc này và không được lưu trên thiết bị này. Hãy ghi ở nơi không ai nhìn đến, và đừng ghi bên cạnh số dùng để làm gì.
keep-what = Số này đưa quý vị trở lại đúng chỗ đang dừng, trên bất kỳ thiết bị nào. Những gì đã trả lời không bao giờ hiện ra nữa. Những gì quý vị trả lời từ bây giờ được giữ cùng số này.
keep-have = Quý vị đã có một số để quay lại. Những gì quý vị trả lời được giữ cùng số đó.
keep-delete = Xóa những gì tôi đã giữ
keep-deleted = Những gì quý vị đã giữ được xóa rồi. Số đó không còn dùng được nữa.
earlier-answer = Quý vị đã trả lời câu này trước đây. Câu trả lời giữ nguyên nếu quý vị không chọn lại.
earlier-text = Quý vị đã viết ở đây trước đó. Lời viết giữ nguyên nếu quý vị không viết gì mới ở đây.

## Who helped

helped-title = Có ai giúp quý vị trả lời các câu hỏi này không?
helped-hint = Chúng tôi hỏi để biết mọi người đến với chúng tôi bằng cách nào. Câu trả lời không thay đổi điều gì cho quý vị.
helped-no = Không
helped-worker = Người làm việc ở một dịch vụ
helped-interpreter = Thông dịch viên
helped-family = Bạn bè hoặc người trong gia đình tôi
helped-other = Người khác
reminder-title = Để sau cũng được
reminder-body = Một người bạn hoặc người trong gia đình đã giúp quý vị. Điều đó có thể tốt. Nếu muốn trả lời một mình hơn, quý vị có thể dừng ở đây, không lưu gì cả, và làm vào ngày khác.

## Hear it, see it

media-listen = Nghe trang này. Âm thanh sẽ phát ra.
media-watch = Xem trang này bằng Ngôn ngữ Ký hiệu Anh (BSL). Một đoạn phim sẽ được tải.

## Content notes

note-title = Về phần tiếp theo
note-continue = Tiếp tục
note-skip = Bỏ qua phần này
note-stop = Dừng ở đây

## Your own words

text-reader = Những người được đào tạo cho việc này sẽ đọc lời quý vị viết, sau khi khảo sát đã đóng. Họ không thể trả lời, và họ không biết quý vị là ai. Nếu quý vị đang gặp nguy hiểm, hãy dùng “Tìm trợ giúp”.
text-limit = Tối đa { $most } ký tự.
text-permission = Chúng tôi được làm gì với lời quý vị viết?
text-permission-count = Chỉ đếm theo chủ đề
text-permission-summarise = Cũng được kể lại bằng lời khác
text-permission-quote = Cũng được cho người khác đọc, sau khi bỏ mọi điều có thể cho biết quý vị là ai
text-noscript = Trình duyệt có thể lưu những gì quý vị viết ở đây sau khi quý vị rời trang. Nếu có người kiểm tra thiết bị này, để trống ô này sẽ an toàn hơn.
text-unread = Ở đây chưa có ai đọc được lời viết bằng ngôn ngữ này, nên chúng tôi không hỏi. Các câu trả lời khác của quý vị có giá trị như của mọi người.

## Check and send

check-title = Sẵn sàng gửi
check-explain = Quý vị có thể gửi ngay, hoặc xem lại các câu trả lời trước. Sau khi gửi, không ai xem hay sửa được, kể cả chúng tôi.
check-show = Xem các câu trả lời của tôi
check-not-provided = Chưa trả lời
check-earlier = Đã trả lời trước đó
check-text-kept = Quý vị đã viết vài lời
check-change = Sửa
check-change-what = Sửa: { $what }
withdraw-offer = Sau khi gửi, cho tôi xem sáu từ mà tôi có thể dùng để rút lại câu trả lời
send = Gửi câu trả lời của tôi

## About you, after the send

equality-title = Vài câu hỏi về quý vị
equality-sent = Các câu trả lời của quý vị đã được gửi. Thoát ra lúc này không làm mất gì.
equality-explain = Đây là các câu hỏi thêm, mất khoảng 2 phút. Chúng giúp chúng tôi biết các dịch vụ có đối xử công bằng với mọi người không. Chúng được niêm phong riêng, tách khỏi những gì quý vị đã nói trước đó. Câu nào cũng có thể bỏ qua.
equality-yes = Có, tiếp tục
equality-no = Không, kết thúc ở đây
equality-pnts = Không muốn nói
equality-check-title = Gửi cả các câu này?
equality-check = Nếu quý vị không gửi, các câu này không được lưu lại. Những gì đã gửi trước đó vẫn được tính.
equality-send = Gửi các câu trả lời này
equality-drop = Không gửi

## Done

done-title = Cảm ơn quý vị
done-sent = Các câu trả lời của quý vị đã được gửi. Bây giờ chúng được niêm phong cùng với của mọi người khác.
done-next = Khảo sát đóng vào { $closes }. Sau đó tất cả câu trả lời được đếm chung rồi hủy đi.
done-results-open = Những gì mọi người nói, và những gì các dịch vụ sẽ làm, sẽ được công bố cho tất cả mọi người.
done-results = Những gì mọi người nói, và những gì các dịch vụ sẽ làm, sẽ được công bố cho tất cả mọi người. Hãy hỏi nơi đã đưa thẻ cho quý vị để biết xem ở đâu.
done-close = Quý vị có thể bấm “Thoát ngay”, hoặc đóng trang này.

## Taking answers out again

withdraw-words-title = Sáu từ của quý vị
withdraw-words = Với sáu từ này, theo đúng thứ tự này, quý vị có thể rút lại câu trả lời đến { $until }. Các từ chỉ hiện ra lúc này. Hãy ghi nhớ, hoặc viết ra ở nơi không ai nhìn đến.
withdraw-words-who = Ai có sáu từ này đều có thể rút lại câu trả lời của quý vị. Không ai đọc được câu trả lời bằng sáu từ này.
withdraw-title = Rút lại câu trả lời
withdraw-explain = Hãy nhập sáu từ đã hiện ra sau khi gửi, theo đúng thứ tự. Chữ hoa hay chữ thường, có dấu hay không dấu đều được; riêng chữ “đ” thì viết đúng là “đ”.
withdraw-label = Sáu từ của quý vị
withdraw-go = Rút câu trả lời của tôi
withdraw-slip-title = Hãy xem lại các từ
withdraw-slip = Đây không phải là sáu từ đi cùng nhau. Hãy xem có từ nào còn thiếu, hoặc hơi khác không.
withdraw-done-title = Đã xong
withdraw-done = Nếu câu trả lời ứng với các từ này vẫn còn ở đây, thì bây giờ đã mất hẳn, và không ai lấy lại được. Thẻ đã dùng để gửi vẫn là thẻ đã dùng.
withdraw-late = Câu trả lời đã được đếm thì không rút lại được: từ lúc đó không ai biết câu nào là của ai.

## Pause, stop, help, language

pause-title = Cứ thong thả
pause-body = Ở đây không phải làm gì cả. Hít vào thật chậm. Thở ra thật chậm. Nhìn quanh và gọi tên vài thứ quý vị nhìn thấy.
pause-continue = Tiếp tục khi quý vị sẵn sàng
stop-title = Dừng ở đây
stop-body = Quý vị có thể gửi những gì đã trả lời đến lúc này, hoặc không lưu gì cả. Cách nào cũng được.
stop-send = Gửi những gì tôi đã trả lời
stop-nothing = Không lưu gì cả
stop-return = Quay lại các câu hỏi
stopped-title = Quý vị đã dừng
stopped-body = Không có gì được lưu lại. Thẻ của quý vị vẫn dùng được nếu quý vị muốn quay lại vào ngày khác.
young-title = Cảm ơn đã ghé xem
young-body = Các câu hỏi này dành cho người từ 16 tuổi trở lên. Không có gì được lưu lại. Người dưới 16 tuổi cũng quan trọng như mọi người: những người dưới đây sẵn lòng lắng nghe.
help-title = Tìm trợ giúp
help-call-list = Cuộc gọi từ đây sẽ hiện trong danh sách cuộc gọi của điện thoại.
help-danger-title = Đang gặp nguy hiểm
help-danger = Gọi 999. Nếu không thể nói, hãy gọi 999 bằng điện thoại di động và bấm 55 khi được yêu cầu.
help-return = Quay lại
help-nation = Xem nơi trợ giúp ở
help-nation-england = Anh (England)
help-nation-wales = Xứ Wales
help-nation-scotland = Xứ Scotland
help-nation-ni = Bắc Ireland
help-text = Bằng tin nhắn
help-hours-always = Cả ngày lẫn đêm
help-free = Gọi miễn phí
help-reviewed = Đã kiểm tra { $day }
language-title = Chọn ngôn ngữ
language-keeps = Các câu trả lời của quý vị vẫn giữ nguyên.

## When something is different from what you expected

closed-title = Đã đóng
closed-body = Cuộc này không còn nhận câu trả lời nữa. Nếu vẫn muốn nêu ý kiến, hãy hỏi nơi đã đưa thẻ cho quý vị để lấy thẻ mới.
stale-title = Trang này đã quá cũ
stale-body = Trang được mở trong một hai ngày, sau đó không ai đọc được nữa, kể cả chúng tôi. Không có gì được lưu lại. Quý vị có thể bắt đầu lại bằng thẻ của mình.
missing-title = Ở đây không có gì
missing-body = Không có trang nào ở địa chỉ này. Hãy nhìn lại thẻ của quý vị.
large-title = Quá nhiều trong một lần
large-body = Phần gửi đi lớn hơn nhiều so với mức trang này nhận được, nên chưa được đọc. Hãy quay lại và viết ngắn hơn.
busy-title = Chưa gửi
busy-body = Lúc này chúng tôi chưa nhận được câu trả lời. Chúng vẫn còn trên trang này. Hãy chờ một lát rồi gửi lại.
fault-title = Việc này chưa thực hiện được
fault-body = Trục trặc là ở phía chúng tôi. Các câu trả lời không mất chừng nào trang này còn mở: hãy quay lại và thử lần nữa.

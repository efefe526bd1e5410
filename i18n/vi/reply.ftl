# Draft: not yet read by a second person.

reply-title = Quý vị nói, chúng tôi làm
reply-intro = Mọi người đã nói gì với chúng tôi, đang làm gì về việc đó, ai chịu trách nhiệm, việc gì sẽ không làm và vì sao.
reply-kind-works = Việc này đang tốt
reply-kind-change = Việc này cần thay đổi
reply-undecided = Chưa ai quyết định sẽ làm gì. Việc này còn để ngỏ từ { $day }.
reply-planned = Việc này đã có kế hoạch. Hạn chót: { $day }.
reply-doing = Việc này đã bắt đầu. Hạn chót: { $day }.
reply-done = Việc này đã làm xong. Được ghi lại { $day }.
reply-why-money = Việc này sẽ không làm, vì không có tiền.
reply-why-law = Việc này sẽ không làm, vì luật không cho phép.
reply-why-not-ours = Việc này sẽ không làm ở đây, vì người khác quyết định.
reply-why-instead = Việc này sẽ không làm. Thay vào đó có việc khác được làm.
reply-why-risk = Việc này sẽ không làm, vì có thể khiến người khác gặp nguy hiểm.
reply-late = Việc này bị trễ. Hạn chót là { $day }.
reply-owner = Ai chịu trách nhiệm: { $role }, { $organisation }
reply-role-lead = người đứng đầu tổ chức
reply-role-manager = người quản lý dịch vụ
reply-role-commissioner = bên trả tiền cho dịch vụ
reply-role-coordinator = người điều phối các cơ quan hợp tác
reply-vetted-agrees = { $day }: những người từng trải qua đồng ý là việc này đã xong.
reply-vetted-not-yet = { $day }: những người từng trải qua nói là việc này chưa xong.
reply-vetted-unsure = { $day }: những người từng trải qua không rõ việc này đã xong hay chưa.
reply-foreign = Những lời này bằng tiếng khác ({ $language }). Chưa được dịch.
reply-due = Việc này chưa có câu trả lời. Hạn chót: { $day }.
reply-missing = Việc này được công bố { $day }, đã hơn 90 ngày, và vẫn chưa có câu trả lời.
reply-changed = Đã sửa { $day }. Trước đó viết là:

noticed-question = Lần trước, mọi người cho chúng tôi biết: “{ $finding }” So với lúc đó, bây giờ việc này thế nào?
noticed-short = Thay đổi từ lần trước: { $title }
noticed-finding = { $share } người trả lời nói rằng việc này đã tốt hơn so với lần trước.

# Draft: not yet read by a second person.

card-title = 和我们说说本地的服务
card-first = 每张卡片只有第一次回答有效。
card-until = 有效期到{ $day }。

# Draft: not yet read by a second person.

## Always there

bar-label = 随时可用的按钮
leave = 立即离开
help = 获取帮助
pause = 暂停
language = 语言
skip-link = 跳到页面主要内容
back = 返回
continue = 继续
skip = 跳过这个问题
stop = 在这里停下
demo-notice = 这是演示。其中所有的名称和回答都是虚构的。
draft-notice = 这里的中文还是草稿，还没有以中文为母语的人检查过。
offline = 页面暂时连不上我们。您的回答还在这里。稍等片刻，再试一次。
leaving-shift = 正在离开。还要按 Shift 的次数：{ $left }。

## Landing

landing-title = 说说您的看法
landing-intro = 和我们说说本地的服务。大约需要{ $minutes }分钟。
landing-code-label = 您卡片上的号码
landing-code-hint = 16位数字，有没有空格都可以。如果您留有回来用的号码，在这里输入那18位数字。
landing-start = 开始
landing-noscript = 浏览器可能会留下您输入的号码。您可以在浏览器的历史记录里清除它。
landing-choose-language = 选择您的语言
landing-code-unknown-title = 核对一下号码
landing-code-unknown = 我们找不到这个号码。再看看您的卡片：号码有16位数字，分四组，每组四位。如果还是不行，可以再要一张卡片。回来用的号码只能用一次，最多三天内有效。
landing-withdraw = 撤回已提交的回答

## A device that people share

kiosk-shared = 这台设备是大家共用的。您的回答不会留在上面。下一个人只会看到这一页。
kiosk-script = 这个页面需要能运行脚本的浏览器。可以问问这里的工作人员。
kiosk-link = 链接不完整。可以让这里的工作人员重新打开。
kiosk-finish = 结束
idle-title = 您还在吗？
idle-body = 有一会儿没有操作了。这一页上的内容很快会全部清除，这样下一个人就看不到。
idle-left = 剩余秒数：{ $left }
idle-stay = 我还在
idle-clear = 现在全部清除

## The door: everyday local services. One of them, told by a worker and printed nowhere, leads on.

door-title = 您想和我们说说哪方面？
door-hint = 选择一项。
door-parks = 公园和绿地
door-libraries = 图书馆
door-buses = 公交车
door-recycling = 垃圾和回收
door-leisure = 游泳池和体育馆
harmless-easy = 使用起来方便吗？
harmless-pleasant = 使用时感觉舒适吗？
harmless-helpful = 那里的工作人员乐于帮忙吗？
harmless-very = 非常
harmless-quite = 比较
harmless-little = 不太
harmless-done = 就这些了。这些回答没有保存。您的卡片仍然可以使用。

## Before you begin

begin-title = 开始之前
begin-who = 这些问题由{ $partnership }提出。
begin-see = 没有人会单独看到您的回答。它们会和别人的回答合在一起。满10人才会公布数字，而且从不公布确切的数目。
begin-choice = 由您决定。您可以跳过任何问题，随时可以停下。这不会影响您得到的任何帮助。
begin-first = 每张卡片只有第一次回答有效。如果您的卡片可能被别人用过，可以再要一张。
begin-once = 每人只答一次，让每个声音的分量都一样。
begin-not = 这不是报案，不是证据，不是投诉，也不是求助的途径。您作答时没有人在看。任何期限都不会因此停止计算。
begin-network = 我们不保存您的姓名、手机信息或时间。手机运营商和浏览器的历史记录仍可能显示打开过这个网址。
begin-lawful = 我们在您同意之后才提问，用于合作机构的工作。关于您的数据，有问题可以联系：{ $contact }。
begin-start = 我已满16岁，开始
begin-young = 我未满16岁

## Leaving and being private

private-title = 离开页面与保护隐私
private-leave = 每一页都有“立即离开”。按一下就会转到天气页面。您的回答会消失，按返回键也不会再出现。
private-leave-shared = 每一页都有“立即离开”。按一下就会清除全部内容，回到第一页。按返回键，您的回答也不会再出现。
private-shift = 用键盘时，也可以连按三次 Shift。
private-history = 这个页面会以“说说您的看法”的名称留在浏览器的历史记录里。您可以只删除这一条。全部删除反而可能引起别人注意。
private-device = 如果有人会查看这台设备，或者可能在上面装了复制屏幕的程序，换一台设备更安全。您给这些页面拍的照片或截图也可能被人发现。
private-refresh = 重新加载页面，还没提交的内容就会消失。
private-close = 只关闭这个页面还不够，浏览器可能会再次打开它。请先按“立即离开”。
private-pause = “暂停”会显示一个安静的页面。您的回答会等着您。在那里也可以拿到一个回来用的号码。

## Questions

choose-one = 选择一个答案
choose-many = 选择所有符合您情况的答案
choose-drawn = 您选择的超过{ $most }项。我们随机抽取其中{ $most }项来提问。
scale-agree5-strongly_agree = 非常同意
scale-agree5-agree = 同意
scale-agree5-neither = 说不上同意或不同意
scale-agree5-disagree = 不同意
scale-agree5-strongly_disagree = 非常不同意
scale-ease5-very_easy = 很容易
scale-ease5-easy = 容易
scale-ease5-neither = 说不上容易或困难
scale-ease5-hard = 困难
scale-ease5-very_hard = 很困难
scale-change5-much_better = 好得多
scale-change5-better = 好一些
scale-change5-same = 和以前差不多
scale-change5-worse = 差一些
scale-change5-much_worse = 差得多
scale-wait-same_day = 当天
scale-wait-within_week = 一周之内
scale-wait-within_month = 一个月之内
scale-wait-within_three_months = 三个月之内
scale-wait-longer = 超过三个月
scale-wait-still_waiting = 我还在等
scale-times-t0 = 从来没有
scale-times-t1_2 = 1或2次
scale-times-t3_more = 3次或以上
scale-chain-not_wanted = 我不想要这种帮助
scale-chain-wanted_not_available = 我想要这种帮助，但是没有
scale-chain-available_not_received = 有这种帮助，但是我没有得到
scale-chain-received = 我得到了这种帮助
non-na = 不适用于我
non-dk = 我不确定
non-pnts = 我不想说
or = 或
place-title = 以下哪里离您得到帮助的地方最近？
place-hint = 我们这样问，是为了让每个地区知道自己的服务做得怎么样。我们从不询问地址。
error-title = 看一下您的回答
error-not-an-option = 我们没能读取这个回答。可以重新选择，或跳过这个问题。
error-more-than-one = 只选择一个答案。
error-none-and-some = 您选的答案里，有一个和其他的不能同时选。可以只选那一个，或只选其他的。
error-text-too-long = 您写了{ $length }个字符，这里最多能写{ $most }个。写短一些再继续；什么都没有丢。

## Coming back

keep-offer = 您可以拿一个回来用的号码，今天或之后两天内都能用。
keep-ask = 拿一个号码
keep-title = 您回来用的号码
keep-explain = 在输入卡片号码的地方输入它。只能用一次，有效期到{ $until }。
keep-safe = 号码只在现在显示，不会留在这台设备上。把它写在没有人会看的地方，旁边不要写它是做什么用的。
keep-what = 无论用哪台设备，它都会带您回到刚才停下的地方。您已经回答的内容不会再显示。从现在起回答的内容会保存在同一个号码下。
keep-have = 您已经有一个回来用的号码。您回答的内容保存在这个号码下。
keep-delete = 删除我保存的内容
keep-deleted = 您保存的内容已经删除。这个号码不能再用了。
earlier-answer = 您之前回答过这个问题。只要不重新选择，回答就保持原样。
earlier-text = 您之前写过一些话。只要不在这里写新的，就保持原样。

## Who helped

helped-title = 有人帮您回答这些问题吗？
helped-hint = 我们这样问，是想知道大家是怎样参与进来的。这对您没有任何影响。
helped-no = 没有
helped-worker = 服务机构的工作人员
helped-interpreter = 口译员
helped-family = 朋友或家人
helped-other = 其他人
reminder-title = 可以改天再答
reminder-body = 有朋友或家人帮了您，这可能是好事。如果您更想一个人回答，可以在这里停下，什么都不保存，改天再答。

## Hear it, see it

media-listen = 听这一页。会播放声音。
media-watch = 用英国手语（BSL）看这一页。会加载一段影片。

## Content notes

note-title = 关于下一部分
note-continue = 继续
note-skip = 跳过这一部分
note-stop = 在这里停下

## Your own words

text-reader = 调查结束后，受过专门培训的人会读您写的话。他们不能回复，也不知道您是谁。如果您现在有危险，可以用“获取帮助”。
text-limit = 最多{ $most }个字符。
text-permission = 我们可以怎样使用您写的话？
text-permission-count = 只按主题计数
text-permission-summarise = 还可以换一种说法转述
text-permission-quote = 还可以在去掉任何可能指向您的内容之后展示
text-noscript = 您离开以后，浏览器可能还会留着您在这里输入的内容。如果有人会查看这台设备，这里留空更安全。
text-unread = 我们这里还没有人能读这种语言写的话，所以这里不收文字。您的其他回答和每个人的一样重要。

## Check and send

check-title = 可以提交了
check-explain = 您可以现在提交，也可以先看看自己的回答。提交之后，谁也看不到、改不了，我们也一样。
check-show = 查看我的回答
check-not-provided = 没有回答
check-earlier = 之前已回答
check-text-kept = 您写了一些话
check-change = 修改
check-change-what = 修改：{ $what }
withdraw-offer = 提交之后，给我看六个词，我可以用它们撤回我的回答
send = 提交我的回答

## About you, after the send

equality-title = 几个关于您的问题
equality-sent = 您的回答已经提交。现在离开，什么都不会丢。
equality-explain = 这些是附加问题，大约需要2分钟。它们帮助我们了解服务机构是否公平对待每个人。它们会单独密封，和您之前说的分开保存。每一个都可以跳过。
equality-yes = 好，继续
equality-no = 不了，到此结束
equality-pnts = 不想说
equality-check-title = 这些也提交吗？
equality-check = 如果不提交，这些回答就不会保存。您之前提交的仍然有效。
equality-send = 提交这些回答
equality-drop = 不提交

## Done

done-title = 谢谢您
done-sent = 您的回答已经提交，现在和其他人的回答一起密封保存。
done-next = 调查在{ $closes }结束。之后所有回答会一起统计，然后销毁。
done-results-open = 大家说了什么，服务机构打算怎么做，都会向所有人公布。
done-results = 大家说了什么，服务机构打算怎么做，都会向所有人公布。可以问给您卡片的机构在哪里查看。
done-close = 您可以按“立即离开”，或关闭这个页面。

## Taking answers out again

withdraw-words-title = 您的六个词
withdraw-words = 到{ $until }为止，您可以用这六个词，按这个顺序，撤回您的回答。它们只在现在显示。把它们记在心里，或写在没有人会看的地方。
withdraw-words-who = 谁有这些词，谁就能撤回您的回答。但没有人能用它们看到您的回答。
withdraw-title = 撤回回答
withdraw-explain = 输入提交后显示给您的六个词，顺序要一样。词与词之间用空格隔开。
withdraw-label = 您的六个词
withdraw-go = 撤回我的回答
withdraw-slip-title = 核对一下这些词
withdraw-slip = 这六个词对不上。看看是不是少了一个词，或者有一个词不太一样。
withdraw-done-title = 已经完成
withdraw-done = 如果这些词对应的回答刚才还在，现在已经没有了，谁也找不回来。提交时用的卡片仍算用过。
withdraw-late = 已经统计的回答无法撤回：从那时起，谁也分不清哪些是谁的。

## Pause, stop, help, language

pause-title = 慢慢来
pause-body = 在这里什么都不用做。慢慢吸气。慢慢呼气。看看四周，说出您看到的几样东西。
pause-continue = 准备好了再继续
stop-title = 在这里停下
stop-body = 您可以提交已经回答的内容，也可以什么都不保存。两种都可以。
stop-send = 提交我已经回答的内容
stop-nothing = 什么都不保存
stop-return = 回到问题
stopped-title = 您已经停下
stopped-body = 什么都没有保存。如果您想改天再来，您的卡片仍然可以使用。
young-title = 谢谢您来看
young-body = 这些问题是给年满16岁的人回答的。什么都没有保存。您也很重要：下面这些人愿意听您说。
help-title = 获取帮助
help-call-list = 从这里拨打的电话会显示在手机的通话记录里。
help-danger-title = 现在有危险
help-danger = 拨打999。如果您不能说话，用手机拨打999，听到提示后按55。
help-return = 返回
help-nation = 显示哪里的帮助
help-nation-england = 英格兰
help-nation-wales = 威尔士
help-nation-scotland = 苏格兰
help-nation-ni = 北爱尔兰
help-text = 发短信
help-hours-always = 日夜都有
help-free = 免费电话
help-reviewed = { $day }核对
language-title = 选择您的语言
language-keeps = 您的回答会保持原样。

## When something is different from what you expected

closed-title = 已经结束
closed-body = 这里不再接收回答。如果您还想说说看法，可以向给您卡片的机构要一张新的。
stale-title = 这个页面太旧了
stale-body = 页面会保留一两天，之后谁也无法再读取，我们也一样。什么都没有保存。您可以用卡片重新开始。
missing-title = 这里什么都没有
missing-body = 这个网址没有页面。再看看您的卡片。
large-title = 一次太多了
large-body = 送来的内容远远超过这个页面能接收的大小，所以没有读取。可以返回，把它写短一些。
busy-title = 还没有提交
busy-body = 我们刚才没能接收您的回答。它们还在这一页上。稍等片刻，再提交一次。
fault-title = 这一步没有成功
fault-body = 问题出在我们这边。只要这个页面还开着，您的回答就不会丢：返回，再试一次。

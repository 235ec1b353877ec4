### The page of help: what words and colours mean, privacy, keys, licences.

help-title = 帮助
# A link that opens the guide
help-guide = 使用说明：从开始到打印

## Kinds of money

help-money = 结果里的四类钱
help-money-keep = 给您的、退给您的，或者不用交的。
help-money-defer = 还是要交，只是可以晚些交。自己的钱先拿回来，也算在这里。
help-money-ask = 缓缴期内不该收的滞纳金，和收错了、可以要求退的钱。
help-money-try = 文件只是鼓励，对方可给可不给。只列几项，不算金额。

## How certain an amount is

help-sure = 到手的钱有多确定
help-sure-lead = 把握不同的钱分开列，图案也不同，最确定的排在前面：
help-sure-keep = 条款写到了您这种情况，由窗口办理。
help-sure-filed = 报税时由您自己申报。可能已经在申报表里享受过了。
help-sure-wait = 要有人认定、审核或同意以后才算。在那以前，不要当成已经到手。
help-sure-possible-name = 可能再加
help-sure-possible = 还有问题没有答。补上答案，可能再加这么多，也可能一分不加。
help-sure-from = 金额后面写着「起」：至少这么多，还可能更多。

## Statuses

help-status = 每项措施的状态
help-status-conditional = 条款写到了您，还要由窗口、单位或银行认定、审核或同意。由谁认定，卡片上写着。
help-status-needs-info = 有的问题没有答，或者答了「不清楚」。程序不替您猜，金额写成一个范围，补上答案就清楚了。
help-status-encouraged = 文件鼓励对方这样做，没有要求必须做。可以去问，给不给由对方定。
help-status-expired = 期限在参考日期以前就过了。金额只说明当时怎么算，不计入任何一类钱。

## Reference date and document

help-date = 程序按这一天判断措施是否已经开始、是否已经过期。您没有选过的话，就是文件日期 { $date }。在窗口上方可以改成今天或别的日子，答案不变。
help-document = 依据的文件

## Privacy

help-privacy = 隐私
help-privacy-offline = 程序不联网，也不用注册账户。
help-privacy-folder = 自动保存的回答、设置和最近文件的名单放在这个文件夹：
help-privacy-delete = 关闭程序以后，可以删除这个文件夹。您存到别处的文件还在。
help-privacy-no-folder = 系统没有给程序存放的地方：设置和自动保存都不会留下。
help-privacy-paper = 打印用的 PDF 放在这里，打印完可以删除：
help-privacy-copy-folder = 复制文件夹位置
help-privacy-copy-paper = 复制文件位置

## Keys

help-keys = 快捷键
help-keys-lead = 不用鼠标也能操作：Tab 到下一个，空格或 Enter 选中，Esc 关闭菜单，PageUp 和 PageDown 翻页。在填空里，Ctrl+Z 先撤销正在打的字，再撤销前面的回答；Shift+F10 打开剪切、复制、粘贴。

## Telephone

help-ask = 有问题问谁
help-ask-lead = 金额和办法以窗口答复为准。不知道找谁，先打 12345。

## About

help-about = 关于
help-about-version = 程序版本：{ $version }
help-about-pack = 政策数据：{ $pack }，版本 { $version }
help-about-date = 文件日期：{ $date }
help-about-status = 文件性质：{ $status }

## Licences

help-licences = 许可证
help-licences-lead = 点名称看全文，许可证是英文的。
help-licence-program = 本程序：{ $licence }
help-licence-font = 字体 { $font }：{ $licence }
help-licence-others = 用到的其他软件和文件

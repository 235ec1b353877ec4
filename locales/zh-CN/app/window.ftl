### The window: dialogs, files, what happens at the end.

window-failed = 打不开窗口：{ $detail }。没有显示器也能用：shukun summary 文件.shukun --output 清单.pdf
# The same in a box of the system, for those who started without a terminal
window-failed-advice =
    打不开窗口。请更新显卡驱动，再打开一次。用远程桌面的话，请到那台电脑前打开。

    还是不行，请把这句话告诉帮您的人：{ $detail }
# $detail: place in the source
window-crashed = 程序出错，停下了。填过的内容大多已自动保存：重新打开，点「接着填」。再出错，请把这一处告诉维护的人：{ $detail }
window-unnamed = 未命名
window-open-title = 打开测算文件
window-save-title = 保存测算文件
window-pdf-title = 保存 PDF
window-case-files = 纾困测算文件
window-pdf-files = PDF 文件
window-pdf-saved = PDF 已保存
window-pdf-saved-body = 已保存到 { $file }。
window-workbook-title = 导出 Excel
window-workbook-files = Excel 工作簿
window-calendar-title = 导出日历
window-calendar-files = 日历文件
window-exported = 已导出
window-unsaved-title = 还没保存
window-recovered = 找回了上次的回答
window-recovered-body = 上次没有正常关闭。您填的内容还在，可以接着填。
window-recovered-keep = 接着填
window-recovered-discard = 不要了
window-path-body = 这台电脑没有文件对话框。请写文件的完整路径。
window-path-go = 确定

# A policy pack (for those who work on the rules) was dropped on the window
window-pack-checked = 政策数据已检查
window-pack-good = { $pack }（版本 { $version }，{ $count } 项措施）没有错误。
window-pack-faults = { $file } 里有 { $count } 处错误：
window-pack-more = 其余的请看：shukun policy check 文件夹
window-pack-own = 这里只检查，不改变测算：测算一直用程序自带的政策数据。

### The paper before it is printed.

preview-title = 打印预览
preview-language = 语言
preview-both = 两种都印
preview-include = 印哪些内容
preview-clauses = 条款原文摘录
preview-questions = 向窗口问清楚
preview-notes = 手写记录栏
preview-grey = 黑白（看看不用彩色的样子）
preview-zoom-out = 缩小
preview-zoom-in = 放大
preview-fit = 适合窗口
preview-previous = 上一页
preview-next = 下一页
# $page, $pages: numbers
preview-page = 第 { $page } 页，共 { $pages } 页
preview-format = A4 纵向，共 { $pages } 页
preview-making = 正在排版
preview-printer = 打印机
preview-default = { $printer }（默认）
preview-copies = 份数
preview-fewer = 少一份
preview-more = 多一份
preview-duplex = 双面打印
preview-looking = 正在找打印机
preview-sending = 正在发送到打印机
preview-print = 打印
preview-viewer = 在阅读器中打开
preview-sent = 已发送到打印机
preview-cancel = 取消打印

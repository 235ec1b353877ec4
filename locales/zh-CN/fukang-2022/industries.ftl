# Industries of GB/T 4754-2017 in the words of an owner. The same ids stand in both languages.

## A

industry-A = 农、林、牧、渔业
industry-A01 = 农业（种粮、种菜、种瓜果、棉花）
industry-A02 = 林业（育苗、造林）
industry-A03 = 畜牧业（养牛羊、养鸡、养猪）
industry-A04 = 渔业（养鱼、捕捞）
industry-A05 = 农林牧渔服务（农机、灌溉、兽医、农产品初加工）

## B

industry-B = 采矿业
industry-B06 = 煤炭开采和洗选
industry-B07 = 石油和天然气开采
industry-B08 = 黑色金属矿采选（铁矿、锰矿）
industry-B09 = 有色金属矿采选（金矿、铜矿）
industry-B10 = 非金属矿采选（砂石、石灰石、盐）
industry-B11 = 开采辅助活动（钻井、勘探服务）
industry-B12 = 其他采矿

## C

industry-C = 制造业
industry-C13 = 农副食品加工（面粉、食用油、屠宰、饲料）
industry-C14 = 食品制造（糕点、馕、乳品、调味品）
industry-C15 = 酒、饮料和茶制造
industry-C16 = 烟草制品
industry-C17 = 纺织（纺纱、织布、毛毯）
industry-C18 = 服装服饰（制衣、缝纫厂）
industry-C19 = 皮革、毛皮和制鞋
industry-C20 = 木材加工（木板、门窗、木制品）
industry-C21 = 家具制造
industry-C22 = 造纸和纸制品
industry-C23 = 印刷（印刷厂、打印制品）
industry-C24 = 文具、工艺品、体育娱乐用品制造
industry-C25 = 石油、煤炭加工（炼油、焦化）
industry-C26 = 化学原料和化学制品制造（化肥、涂料、日化）
industry-C27 = 医药制造（药品、中药饮片、民族药）
industry-C28 = 化学纤维制造
industry-C29 = 橡胶和塑料制品（塑料袋、管材、地膜）
industry-C30 = 水泥、砖瓦、玻璃、陶瓷等制造
industry-C31 = 钢铁冶炼和压延
industry-C32 = 有色金属冶炼和压延（铝、铜、硅）
industry-C33 = 金属制品（铁艺、钢结构、五金）
industry-C34 = 通用设备制造（机床、泵、锅炉）
industry-C35 = 专用设备制造（农机、矿山设备、医疗器械）
industry-C36 = 汽车制造（整车、零部件、改装）
industry-C37 = 铁路、船舶、航空等运输设备制造
industry-C38 = 电气机械和器材制造（电缆、电器、电池）
industry-C39 = 计算机、通信和电子设备制造
industry-C40 = 仪器仪表制造
industry-C41 = 其他制造
industry-C42 = 废品加工利用（废钢、废塑料）
industry-C43 = 金属制品、机械和设备修理（工厂设备维修）

## D

industry-D = 电力、热力、燃气及水生产和供应业
industry-D44 = 电力、热力生产和供应（发电、供暖）
industry-D45 = 燃气生产和供应
industry-D46 = 水的生产和供应（自来水、污水处理）

## E

industry-E = 建筑业
industry-E47 = 房屋建筑（盖房、施工队）
industry-E48 = 土木工程（修路、桥、水利、管道）
industry-E49 = 建筑安装（水电、暖气、消防、电梯）
industry-E50 = 装饰装修和其他建筑业（装修、工程机械）

## F

industry-F = 批发和零售业
industry-F51 = 批发业（批发市场、经销商、农产品收购）
industry-F52 = 零售业（商店、超市、菜店、网店、药店、加油站）

## G

industry-G = 交通运输、仓储和邮政业
industry-G53 = 铁路运输
industry-G54 = 道路运输（货运、客运、公交、出租车、网约车）
industry-G55 = 水上运输
industry-G56 = 航空运输
industry-G57 = 管道运输
industry-G58 = 运输代理（货代、多式联运）
industry-G59 = 装卸搬运和仓储（分不清细类时选）
industry-G591 = 装卸搬运（搬家、装卸队）
industry-G592 = 仓储（仓库出租、普通仓库）
industry-G593 = 冷库、低温仓储
industry-G594 = 危险品仓储
industry-G595 = 粮食、棉花等农产品仓储
industry-G596 = 中药材仓储
industry-G599 = 其他仓储
industry-G60 = 邮政和快递

## H

industry-H = 住宿和餐饮业
industry-H61 = 住宿业（宾馆、旅店、民宿、农家乐住宿）
industry-H62 = 餐饮业（餐馆、拌面馆、小吃店）

## I

industry-I = 信息传输、软件和信息技术服务业
industry-I63 = 电信、广播电视传输
industry-I64 = 互联网服务（网络平台、直播平台）
industry-I65 = 软件和信息技术服务（软件开发、系统维护）

## J

industry-J = 金融业
industry-J66 = 货币金融服务（银行、小贷、典当）
industry-J67 = 资本市场服务（证券、基金）
industry-J68 = 保险业
industry-J69 = 其他金融业

## K

industry-K = 房地产业
industry-K70 = 房地产业（分不清细类时选）
industry-K701 = 房地产开发经营
industry-K702 = 物业管理（小区物业、保洁保安）
industry-K703 = 房产中介
industry-K704 = 房屋出租经营
industry-K709 = 其他房地产业

## L

industry-L = 租赁和商务服务业
industry-L71 = 租赁业（租车、设备租赁）
industry-L72 = 商务服务业（分不清细类时选）
industry-L721 = 企业管理、投资管理
industry-L722 = 综合管理（园区、市场、供应链管理）
industry-L723 = 法律服务（律师、公证、调解）
industry-L724 = 咨询与调查（会计、代账、审计、税务、市场调查）
industry-L725 = 广告业（广告制作、图文设计）
industry-L726 = 人力资源服务（招聘、劳务派遣）
industry-L727 = 安保服务（保安公司、开锁）
industry-L728 = 会议、展览服务
industry-L7291 = 旅行社
industry-L7292 = 包装服务
industry-L7293 = 办公服务（打字复印、代写）
industry-L7294 = 翻译服务
industry-L7295 = 信用服务
industry-L7296 = 非融资担保服务
industry-L7297 = 商务代理代办（代办执照、代办手续）
industry-L7298 = 票务代理
industry-L7299 = 其他商务服务

## M

industry-M = 科学研究和技术服务业
industry-M73 = 研究和试验发展
industry-M74 = 专业技术服务（设计、检测、测绘、摄影）
industry-M75 = 科技推广和应用服务

## N

industry-N = 水利、环境和公共设施管理业
industry-N76 = 水利管理
industry-N77 = 生态保护和环境治理
industry-N78 = 公共设施管理（分不清细类时选）
industry-N781 = 市政设施管理
industry-N782 = 环境卫生管理（清扫、垃圾清运）
industry-N783 = 城乡市容管理
industry-N784 = 绿化管理
industry-N785 = 城市公园管理
industry-N786 = 游览景区管理（景区、景点）
industry-N79 = 土地管理

## O

industry-O = 居民服务、修理和其他服务业
industry-O80 = 居民服务（理发、美容、洗浴、洗衣、家政、婚庆）
industry-O81 = 修理（汽修、家电、手机、电脑维修）
industry-O82 = 其他服务（清洁、宠物）

## P

industry-P = 教育
industry-P83 = 教育（幼儿园、培训班、驾校）

## Q

industry-Q = 卫生和社会工作
industry-Q84 = 卫生（医院、诊所）
industry-Q85 = 社会工作（养老院、托育、救助）

## R

industry-R = 文化、体育和娱乐业
industry-R86 = 新闻和出版
industry-R87 = 广播、电视、电影、录音（影院、影视制作）
industry-R88 = 文化艺术（演出、文化馆、书画）
industry-R89 = 体育（健身房、体育场馆）
industry-R90 = 娱乐业（网吧、歌厅、游乐园、棋牌室）

## S

industry-S = 公共管理、社会保障和社会组织
industry-S91 = 中国共产党机关
industry-S92 = 国家机构
industry-S93 = 人民政协、民主党派
industry-S94 = 社会保障
industry-S95 = 群众团体、社会团体和其他成员组织（协会、商会、基金会）
industry-S96 = 基层群众自治组织（社区、村委会）

## T

industry-T = 国际组织
industry-T97 = 国际组织

### Texts of the measures of reopening, the register, bonds, market rents, guarantees and procurement, as in measures.ftl.

## reopening-guidance: 二（一）1

measure-reopening-guidance = 疫情防控指导和就近核酸
measure-reopening-guidance-what = 市里每天公布疫情动态和防控政策，开通防控咨询热线，指导企业设核酸采样点，方便员工就近采样。
measure-reopening-guidance-documents =
    单位名称和地址（建议）
measure-reopening-guidance-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-reopening-guidance-place = 市卫健委。文件写“开通疫情防控咨询热线”，没有列号码，请拨 12345 转接。
measure-reopening-guidance-until = 文件未写明，随疫情防控政策结束。
measure-reopening-guidance-ask = 12345
measure-reopening-guidance-do = 打 12345 问防控要求
measure-reopening-guidance-note = 这是服务，不发钱。

## reopening-no-unreasonable-limits: 二（一）

measure-reopening-no-unreasonable-limits = 取消复工复市的不合理限制
measure-reopening-no-unreasonable-limits-what = 文件要求坚决取消复工复市的不合理限制。遇到这样的限制，可以打 12345 反映。
measure-reopening-no-unreasonable-limits-documents =
    要求停业或限制的通知（建议）
    事情经过（建议）
measure-reopening-no-unreasonable-limits-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-reopening-no-unreasonable-limits-place = 打 12345。文件没有写由哪个部门受理。
measure-reopening-no-unreasonable-limits-until = 文件未写明，随疫情防控政策结束。
measure-reopening-no-unreasonable-limits-ask = 12345
measure-reopening-no-unreasonable-limits-do = 打 12345 反映不合理限制
measure-reopening-no-unreasonable-limits-note = 批发零售、餐饮、文化娱乐、居民服务是点名的行业，别的行业适用同一句话。哪些限制算不合理，文件未写明。

## freight-pass-green-lane: 二（一）1

measure-freight-pass-green-lane = 重点物资运输车辆通行证绿色通道
measure-freight-pass-green-lane-what = 运输重点物资的车辆，办通行证走绿色通道。
measure-freight-pass-green-lane-documents =
    车辆行驶证（建议）
    运输重点物资的单据（建议）
measure-freight-pass-green-lane-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-freight-pass-green-lane-place = 第 1 条由市卫健委牵头，在哪个窗口办通行证，文件未写明，请拨 12345 转接。
measure-freight-pass-green-lane-until = 文件未写明，随疫情防控政策结束。
measure-freight-pass-green-lane-ask = 12345
measure-freight-pass-green-lane-do = 问通行证在哪办
measure-freight-pass-green-lane-note = 哪些算重点物资，文件未写明。这是办证方便，不减钱。

## registration-online-same-day: 二（一）2

measure-registration-online-same-day = 登记注册网上办，材料齐全当天办完
measure-registration-online-same-day-what = 登记注册全程在网上办，不用见面。材料齐全合法的，当天办完，执照可以寄给您。
measure-registration-online-same-day-documents =
    登记申请材料（文件只写“材料齐全合法”）
    身份证（建议）
measure-registration-online-same-day-documents-note = 文件没有列材料清单，标“建议”的是办事常用的。
measure-registration-online-same-day-place = 市市监局，网上办。文件没有列网址和号码，请拨 12345 转接。
measure-registration-online-same-day-until = 文件未写明。材料齐全的，提交当天办完。
measure-registration-online-same-day-ask = 12345
measure-registration-online-same-day-do = 在网上交登记材料
measure-registration-online-same-day-note = 材料不齐的，文件没有写几天办完。

## simple-deregistration-extension: 二（一）2

measure-simple-deregistration-extension = 简易注销申请延长
measure-simple-deregistration-extension-what = 简易注销公示在疫情管控期间到期的，管控结束后 10 天内还可以提交申请。
measure-simple-deregistration-extension-documents =
    简易注销申请书（建议）
    全体投资人承诺书（建议）
    公示结果截图（建议）
measure-simple-deregistration-extension-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-simple-deregistration-extension-place = 市市监局。文件没有列号码，请拨 12345 转接。
measure-simple-deregistration-extension-until = 管控结束后 10 天，或公示到期后 20 天，取晚的一天。管控没有结束的，还没有最后一天。
measure-simple-deregistration-extension-ask = 12345
measure-simple-deregistration-extension-do = 提交简易注销申请
measure-simple-deregistration-extension-note = “管控结束”按您所在区域算，也可以读成全市结束。公示到期后 20 天是《市场主体登记管理条例》第33条的规定，不会因延长变短；国家通知还写可以申请适当延长，最长不超过 30 天。这两条方案都没有写。个体工商户简易注销不用公示。

## dormancy-filing: 二（一）2

measure-dormancy-filing = 办歇业备案
measure-dormancy-filing-what = 确有困难、暂时不能经营的，市市监局指导您办歇业备案，不用注销。
measure-dormancy-filing-documents =
    歇业备案申请（建议）
    营业执照（建议）
    和员工协商的材料（建议）
measure-dormancy-filing-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-dormancy-filing-place = 市市监局。文件没有列号码，请拨 12345 转接。
measure-dormancy-filing-until = 文件未写明。《市场主体登记管理条例》写歇业最长 3 年。
measure-dormancy-filing-ask = 12345
measure-dormancy-filing-do = 问市市监局怎么办歇业备案
measure-dormancy-filing-note = 歇业备案说明您停止经营，会不会影响申请留工补助等措施，先问清楚再办。

## power-price-policy: 二（二）3

measure-power-price-policy = 电价优惠政策
measure-power-price-policy-what = 市发改委落实电价优惠政策，降低中小企业成本。优惠多少，文件未写明。
measure-power-price-policy-documents =
    用电户号（建议）
    最近的电费账单（建议）
measure-power-price-policy-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-power-price-policy-place = 市发改委。文件没有列号码，请拨 12345 转接。
measure-power-price-policy-until = 文件未写明。
measure-power-price-policy-ask = 12345
measure-power-price-policy-do = 问电价有没有优惠
measure-power-price-policy-note = 文件没有列价格和比例，所以没有金额。

## power-market-assist: 二（二）3

measure-power-market-assist = 协助参加电力市场化交易
measure-power-market-assist-what = 符合要求的企业想参加电力市场化交易的，市发改委协助办手续。
measure-power-market-assist-documents =
    营业执照（建议）
    用电户号和用电量（建议）
measure-power-market-assist-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-power-market-assist-place = 市发改委。文件没有列号码，请拨 12345 转接。
measure-power-market-assist-until = 文件未写明。
measure-power-market-assist-ask = 12345
measure-power-market-assist-do = 问市发改委怎么参加电力交易
measure-power-market-assist-note = 文件写 2022 年为 1 家建材企业和 1 家石油开采企业申请办理，没有写别的企业当年能不能办。什么算“符合要求”，文件未写明，依据的是国家关于电力市场化交易的通知。这是协助办手续，没有金额。

## water-gas-24h: 二（二）4

measure-water-gas-24h = 水、气 24 小时值班
measure-water-gas-24h-what = 管控小区要充水卡、气卡的，社区工作人员或志愿者统一收卡，也可以打 24 小时电话，公司派人来收。水管、气管坏了，可以打 24 小时服务电话。
measure-water-gas-24h-documents =
    IC 水卡或气卡（文件写明）
    用户号（建议）
measure-water-gas-24h-documents-note = 水卡、气卡是文件写明的，用户号是建议。
measure-water-gas-24h-place = 社区，或供水公司、燃气公司的 24 小时电话。文件没有列号码，请拨 12345 转接。
measure-water-gas-24h-until = 文件未写明，随疫情防控政策结束。
measure-water-gas-24h-ask = 社区，或 12345
measure-water-gas-24h-do = 水、气有问题先找社区
measure-water-gas-24h-note = 充卡的话写的是小区居民，供气维修写的是小区或客户。店铺能不能一起收卡，问社区。

## works-bid-bond-choice: 二（二）4

measure-works-bid-bond-choice = 工程投标保证金可以用保函
measure-works-bid-bond-choice-what = 建设工程招投标全面实行保函制度，用哪种投标保函由投标单位自己选，可以代替现金。
measure-works-bid-bond-choice-documents =
    招标文件（建议）
    银行、保险或担保公司的保函（建议）
measure-works-bid-bond-choice-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-works-bid-bond-choice-place = 招标人，由市住建局督促落实。文件没有列号码，请拨 12345 转接。
measure-works-bid-bond-choice-until = 文件未写明。按招标文件的投标截止时间交保函。
measure-works-bid-bond-choice-ask = 招标人，或 12345
measure-works-bid-bond-choice-do = 投标时用保函代替现金
measure-works-bid-bond-choice-note = 用保函要付保函费，文件没有写多少，所以不算省下的钱。参考数是您用现金交的保证金。

## works-performance-bond-encouraged: 二（二）4

measure-works-performance-bond-encouraged = 履约、质量保证金请求改用保函
measure-works-performance-bond-encouraged-what = 文件鼓励建设单位让您用保函代替现金交履约保证金和工程质量保证金。答不答应由建设单位定。
measure-works-performance-bond-encouraged-documents =
    施工合同或招标文件（建议）
    银行、保险或担保公司的保函（建议）
measure-works-performance-bond-encouraged-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-works-performance-bond-encouraged-place = 建设单位，由市住建局推动。文件没有列号码，请拨 12345 转接。
measure-works-performance-bond-encouraged-until = 文件未写明。
measure-works-performance-bond-encouraged-ask = 建设单位，或 12345
measure-works-performance-bond-encouraged-do = 问建设单位能不能用保函
measure-works-performance-bond-encouraged-note = 文件只是鼓励，没有金额。

## works-bid-bond-exempt-A: 二（二）4

measure-works-bid-bond-exempt-A = 请招标人免投标担保
measure-works-bid-bond-exempt-A-what = 文件鼓励招标人让中小微企业不交投标担保，点名的是自治区建筑企业诚信评价 A 级以上的。免不免由招标人定。
measure-works-bid-bond-exempt-A-documents =
    诚信评价结果（建议）
    营业执照（建议）
measure-works-bid-bond-exempt-A-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-works-bid-bond-exempt-A-place = 招标人，由市住建局推动。文件没有列号码，请拨 12345 转接。
measure-works-bid-bond-exempt-A-until = 文件未写明。
measure-works-bid-bond-exempt-A-ask = 招标人，或 12345
measure-works-bid-bond-exempt-A-do = 问招标人能不能免投标担保
measure-works-bid-bond-exempt-A-note = 第 4 条写 A 等级以上，包括 A 级。（二）的总条款写中小微企业投标人，没有写等级。个体工商户文件没有写到。

## gp-bid-bond-any-form: 二（二）5

measure-gp-bid-bond-any-form = 政府采购投标保证金任选形式
measure-gp-bid-bond-any-form-what = 政府采购的投标保证金，现金、银行保函、保险保函、担保保函都可以，由您选。市财政局督促采购代理机构把这一条写进采购文件。
measure-gp-bid-bond-any-form-documents =
    采购文件（建议）
    银行、保险或担保公司的保函（建议）
measure-gp-bid-bond-any-form-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-gp-bid-bond-any-form-place = 采购代理机构，由市财政局督促。文件没有列号码，请拨 12345 转接。
measure-gp-bid-bond-any-form-until = 文件未写明。按采购文件的投标截止时间交。
measure-gp-bid-bond-any-form-ask = 采购代理机构，或市财政局
measure-gp-bid-bond-any-form-do = 投标时选保函交保证金
measure-gp-bid-bond-any-form-note = 用保函要付保函费，文件没有写多少，所以不算省下的钱。参考数是您用现金交的保证金。采购文件只收现金的，向市财政局反映。

## power-no-trip: 二（二）6

measure-power-no-trip = 欠费不跳闸
measure-power-no-trip-what = 疫情期间，远程费控电表欠费也不跳闸。已经跳闸的，由乡镇、村、社区干部帮忙恢复送电。
measure-power-no-trip-documents =
    用电户号（建议）
measure-power-no-trip-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-power-no-trip-place = 国网阜康供电公司，或社区、村干部。文件没有列号码，请拨 12345 转接。
measure-power-no-trip-until = 文件写“疫情期间”，没有写日期。
measure-power-no-trip-ask = 国网阜康供电公司；找不到号码打 12345。
measure-power-no-trip-do = 跳闸了找社区或供电公司送电
measure-power-no-trip-note = 不跳闸不等于不用交电费，欠的电费以后要交。

## electricity-subsidy: 二（二）

measure-electricity-subsidy = 用电阶段性财政补贴
measure-electricity-subsidy-what = 文件鼓励有条件的地方给中小微企业用电发阶段性补贴。阜康给不给、给多少，文件未写明。
measure-electricity-subsidy-documents =
    最近的电费账单（建议）
    营业执照（建议）
measure-electricity-subsidy-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-electricity-subsidy-place = 文件没有写由谁办，请拨 12345 转接。
measure-electricity-subsidy-until = 文件未写明。
measure-electricity-subsidy-ask = 12345
measure-electricity-subsidy-do = 问有没有用电补贴
measure-electricity-subsidy-note = 第 3 条到第 6 条都没有写阜康的补贴标准，没有金额。

## rent-non-state: 二（三）

measure-rent-non-state = 非国有房屋请房东减租
measure-rent-non-state-what = 文件鼓励商业综合体、写字楼、专业市场、产业园区、创新基地等非国有房屋的业主或经营管理方，给最终承租经营的小微企业和个体工商户减租。减不减由对方定。
measure-rent-non-state-documents =
    租赁合同（建议）
    营业执照（建议）
measure-rent-non-state-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-rent-non-state-place = 您的房东或商场、市场的管理方。
measure-rent-non-state-until = 文件未写明。
measure-rent-non-state-ask = 房东；谈不拢可以打 12345 反映。
measure-rent-non-state-do = 找房东商量减租
measure-rent-non-state-note = 文件没有写减多少，没有金额。转租的二房东不算最终承租人。

## rent-highway-service-area: 二（三）

measure-rent-highway-service-area = 高速公路服务区减租
measure-rent-highway-service-area-what = 高速公路服务区里的小微企业、个体工商户减免租金。减几个月、减多少，文件未写明。
measure-rent-highway-service-area-documents =
    租赁合同（建议）
    营业执照（建议）
measure-rent-highway-service-area-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-rent-highway-service-area-place = 出租房屋的服务区经营单位。文件没有写由哪个部门办，请拨 12345 转接。
measure-rent-highway-service-area-until = 文件未写明。
measure-rent-highway-service-area-decides = 减多少由服务区的出租单位答复，文件没有写由谁认定。
measure-rent-highway-service-area-ask = 服务区的出租单位，或 12345
measure-rent-highway-service-area-do = 找服务区出租单位问减租
measure-rent-highway-service-area-note = 这一句没有对应的阜康部门，没有金额。

## guarantee-fast-lane: 二（五）10

measure-guarantee-fast-lane = 担保和放款提速
measure-guarantee-fast-lane-what = 交通运输、餐饮住宿、旅游行业的中小微企业和个体工商户，文件鼓励政府性担保机构放宽条件，5 个工作日办完担保，金融机构 2 日内放款。
measure-guarantee-fast-lane-documents =
    营业执照（建议）
    贷款资料（建议）
    最近的流水或报表（建议）
measure-guarantee-fast-lane-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-guarantee-fast-lane-place = 政府性融资担保机构和您的银行；有问题找市财政局（金融办）。
measure-guarantee-fast-lane-until = 文件未写明。
measure-guarantee-fast-lane-ask = 担保机构，或市财政局（金融办）；文件没有列号码，请拨 12345 转接。
measure-guarantee-fast-lane-do = 找担保机构问能不能快办
measure-guarantee-fast-lane-note = 5 个工作日、2 日是引导和推动的目标，不是保证。什么算“符合条件”，文件未写明。

## guarantee-fee-subsidy: 二（五）10

measure-guarantee-fee-subsidy = 担保费阶段性补贴
measure-guarantee-fee-subsidy-what = 条件允许时，市里对小微企业和三农的担保费给阶段性补贴。给不给、给多少，文件未写明。
measure-guarantee-fee-subsidy-documents =
    担保合同（建议）
    担保费发票或收据（建议）
measure-guarantee-fee-subsidy-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-guarantee-fee-subsidy-place = 市财政局（金融办）。文件没有列号码，请拨 12345 转接。
measure-guarantee-fee-subsidy-until = 文件未写明。
measure-guarantee-fee-subsidy-ask = 市财政局（金融办），或 12345
measure-guarantee-fee-subsidy-do = 问担保费有没有补贴
measure-guarantee-fee-subsidy-note = 文件写“在条件允许的情况下”，没有标准，没有金额。

## gp-set-aside: 二（六）11

measure-gp-set-aside = 政府采购给中小企业预留份额
measure-gp-set-aside-what = 2022-07-01 起，货物和服务不超过 200 万元、工程不超过 400 万元，适宜的全部面向中小微企业采购。超过的，预留给中小微企业的份额提高到 40% 以上。
measure-gp-set-aside-documents =
    中小企业声明函（建议）
    采购文件要的投标材料（建议）
measure-gp-set-aside-documents-note = 文件没有列材料。声明函出自财库〔2020〕46号，方案没有写。
measure-gp-set-aside-place = 采购人或采购代理机构，由市财政局监督。文件没有列号码，请拨 12345 转接。
measure-gp-set-aside-until = 文件写 2022-07-01 起，没有写截止。跟投标文件一起交声明函。
measure-gp-set-aside-ask = 市财政局，或 12345
measure-gp-set-aside-do = 投标时交中小企业声明函
measure-gp-set-aside-note = 正好 200 万元、400 万元的，按财库〔2020〕46号算在全部面向中小微企业里。40% 是一年采购预算的份额，不是每个项目。财库〔2022〕19号只把工程提高到 40%，方案把货物和服务也写进来了。适宜不适宜由采购人定。货物项目看的是制造商：货物要由中小企业制造，出自财库〔2020〕46号第4条。

## gp-price-deduction: 二（六）11

measure-gp-price-deduction = 政府采购评审价格扣除
measure-gp-price-deduction-what = 没有全部预留给中小企业的项目，评审时小微企业的报价先扣 10%–20% 再比；货物、服务项目里，大中型企业和小微企业的联合体或分包扣 4%–6%。中标后仍按您的报价付款。
measure-gp-price-deduction-documents =
    中小企业声明函（建议）
    联合体协议或分包意向（联合投标的）（建议）
measure-gp-price-deduction-documents-note = 文件没有列材料。声明函出自财库〔2020〕46号，方案没有写。
measure-gp-price-deduction-place = 采购人或采购代理机构，由市财政局监督。文件没有列号码，请拨 12345 转接。
measure-gp-price-deduction-until = 公告在 2022-07-01 和以后的项目。文件没有写截止。
measure-gp-price-deduction-ask = 市财政局，或 12345
measure-gp-price-deduction-do = 看采购文件写的扣除比例
measure-gp-price-deduction-note = 参考数是评审时用来比较的价格，不是钱。采购文件写了比例的按它算，没写的按最低比例算。适用招标投标法的工程，方案写 6%–10%，财库〔2022〕19号仍是 3%–5%，两个说法不一致，所以工程只按采购文件写的比例算。不适用招标投标法的工程，照方案字面是 10%–20%。货物要由小微企业制造（财库〔2020〕46号第4条）；您是中型、大型企业，货物全由小微企业制造的，这里没有算，请问采购代理机构。联合体里小微企业的份额要占 30% 以上，出自财库〔2020〕46号。

## gp-explain-nonuse: 二（六）11

measure-gp-explain-nonuse = 不照顾中小企业的项目要说明理由
measure-gp-explain-nonuse-what = 公告写明没有执行支持中小企业政策的项目，采购单位要说清情形和理由，经市财政局审核同意才能这样做。没有说明的，您可以问、可以反映。
measure-gp-explain-nonuse-documents =
    采购公告（建议）
measure-gp-explain-nonuse-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-gp-explain-nonuse-place = 市财政局。文件没有列号码，请拨 12345 转接。
measure-gp-explain-nonuse-until = 公告在 2022-07-01 和以后的项目。文件没有写截止。
measure-gp-explain-nonuse-ask = 市财政局，或 12345
measure-gp-explain-nonuse-do = 向采购单位要理由
measure-gp-explain-nonuse-note = 条款写的是“政采云”平台集采代理机构提交的公告里，特别提示没有执行支持中小企业政策的项目。公告只写“不专门面向中小企业”、但写明给小微企业价格扣除的，是执行了政策，不在这一条。

## Conditions

condition-crowded-trade = 属于点名的行业：批发零售、餐饮、文化娱乐、居民服务（别的行业也适用）
condition-key-goods = 要有运输重点物资的车辆
condition-needs-registration = 要办设立、变更等登记
condition-registration-docs = 材料要齐全合法，才当日办结（网上办不要求）
condition-not-trader = 不是个体工商户（个体工商户简易注销不用公示）
condition-dereg-notice = 要办过简易注销公示
condition-notice-in-control = 公示要在管控期间到期
condition-market-entity = 要是在市监局登记的企业、合作社或个体工商户
condition-cannot-operate = 要确有困难、暂时不能经营
condition-up-to-medium = 要是中小微企业
condition-up-to-medium-or-trader = 要是中小微企业或个体工商户
condition-commercial-power-user = 要是经营性电力用户
condition-works-tender = 要投建设工程的标
condition-grade-or-works-tender = 诚信评价要是 A 级以上，或要投建设工程的标
condition-tender = 要投政府采购的标
condition-private-landlord = 要租非国有的房屋
condition-highway-service-area = 要在高速公路服务区经营
condition-fast-lane-industry = 要属于交通运输、餐饮住宿、旅游行业
condition-has-guarantee = 要有融资担保
condition-sme-bidder = 要是中小微企业，或规模不到大型的个体工商户
condition-notice-since-july = 公告要在 2022-07-01 或以后
condition-within-limit = 预算不超过 200 万元（工程 400 万元），适宜的全部面向中小微企业；超过的预留 40% 以上
condition-price-deduction-bidder = 要是小微企业、相当规模的个体工商户，或和小微企业联合投货物、服务的标
condition-not-fully-reserved = 项目要没有全部预留给中小企业
condition-goods-made-by-small = 货物要由小微企业制造
condition-rate-in-range = 采购文件写的比例在条款的范围里（没写的不看）
condition-not-reserved = 公告要写明没有执行支持中小企业的政策（只写不专门面向、但有价格扣除的不算）

## Offices

agency-health-commission = 市卫健委
agency-health-commission-short = 市卫健委
agency-housing-bureau = 市住建局
agency-housing-bureau-short = 市住建局
agency-market-supervision = 市市监局
agency-market-supervision-short = 市市监局
agency-development-reform = 市发改委
agency-development-reform-short = 市发改委

### Taxes, loans, refund of premiums, claims. For each: title, -what, -documents (one a line), -documents-note, -place, -until, -decides, -ask, -do, -note.

## tax-equipment: 二（四）8

measure-tax-equipment = 新买设备器具一次扣除
measure-tax-equipment-what = 2022 年新买的设备、器具，单价 500 万元以内的，当年可以在企业所得税前一次扣完；超过 500 万元的，中小微企业按最低折旧年限扣 100% 或 50%。以后几年的折旧就少了，是早扣，不是多给钱。
measure-tax-equipment-documents =
    设备发票（建议）
    固定资产记账凭证（建议）
    设备台账，写明税法和会计的差额（建议）
measure-tax-equipment-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-equipment-place = 市税务局，申报企业所得税时办。
measure-tax-equipment-until = 申报时。方案没有写期限，国家公告管 2022-12-31 前买的设备。
measure-tax-equipment-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-equipment-do = 问会计新设备要不要一次扣除
measure-tax-equipment-note = 金额栏是今年能在税前扣的数，只作参考，不是省下的税。单价超过 500 万元的，按财政部 税务总局公告2022年第12号看从业人员、营业收入、资产总额，不按划型标准；500 万元以内的按财税〔2018〕54号（公告2021年第6号延长），都不在方案里。房屋、建筑物不算。

## tax-public-transport-vat: 二（四）8

measure-tax-public-transport-vat = 公共交通运输收入免增值税
measure-tax-public-transport-vat-what = 轮客渡、公交客运、地铁、城市轻轨、出租车、长途客运、班车的收入，2022 年免征增值税。申报时自己享受，不是另发的钱。
measure-tax-public-transport-vat-documents =
    增值税申报表（建议）
    运营收入台账（建议）
    道路运输经营许可证（建议）
measure-tax-public-transport-vat-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-public-transport-vat-place = 市税务局，申报增值税时办。
measure-tax-public-transport-vat-until = 申报时。方案没有写期限，国家公告到 2022-12-31。
measure-tax-public-transport-vat-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-public-transport-vat-do = 核对申报表，运输收入免税没有
measure-tax-public-transport-vat-note = 小规模纳税人只算第 1 季度，按 1% 征收率，第 2 至 4 季度算在“小规模纳税人免增值税”里。季度不含税收入 45 万元以内的本来就免税，这里算 0 元。一般计税的，免税后不能再抵扣的进项税额已经减掉。免税依据财政部 税务总局公告2022年第11号，45 万元出自公告2021年第11号，1% 出自公告2021年第7号和2022年第15号，都不在方案里。

## tax-childcare: 二（四）8

measure-tax-childcare = 3 岁以下子女照护扣除
measure-tax-childcare-what = 每个 3 岁以下的孩子，每月可以在个人所得税前扣 1000 元，父母一方全扣或各扣一半。这是个人的钱，不归企业。
measure-tax-childcare-documents =
    孩子的出生医学证明或身份证件号码（建议）
measure-tax-childcare-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-childcare-place = 市税务局。领工资的告诉单位扣，或者年度汇算时自己填。
measure-tax-childcare-until = 方案没有写。2022 年的扣除最晚在年度汇算时填。
measure-tax-childcare-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-childcare-do = 填报 3 岁以下子女照护扣除
measure-tax-childcare-note = 从出生那个月算到满 3 岁的前一个月，只算 2022 年的。金额按您选的税率估算，是最多能少交的数。依据国发〔2022〕8号，月份的算法出自税务总局公告2022年第7号，都不在方案里。

## tax-small-scale-vat: 二（四）8、9

measure-tax-small-scale-vat = 小规模纳税人免增值税
measure-tax-small-scale-vat-what = 小规模纳税人 3% 征收率的销售额，2022 年 4 月到 12 月免征增值税。申报时自己享受，不是另发的钱。
measure-tax-small-scale-vat-documents =
    增值税申报表（建议）
    开出的发票清单（建议）
measure-tax-small-scale-vat-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-small-scale-vat-place = 市税务局，申报增值税时办。
measure-tax-small-scale-vat-until = 申报时。方案没有写期限，国家公告到 2022-12-31。
measure-tax-small-scale-vat-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-small-scale-vat-do = 核对申报表免税额没有漏
measure-tax-small-scale-vat-note = 季度≤45万元本已免税，那样的季度金额照列，不是新多出来的钱。开了 3% 专用发票的和 5% 征收率的不算。第 1 季度不算。没过完的季度按您填的预计数。依据财政部 税务总局公告2022年第15号，45 万元出自公告2021年第11号，都不在方案里。

## tax-rd: 二（四）8

measure-tax-rd = 科技型中小企业研发费用加计扣除
measure-tax-rd-what = 有当年入库登记编号的科技型中小企业，研发费用在据实扣除以外，再按 100% 加计扣除。申报时自己享受，不是另发的钱。
measure-tax-rd-documents =
    科技型中小企业入库登记编号（建议）
    研发支出辅助账（建议）
    研发项目立项文件（建议）
measure-tax-rd-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-rd-place = 市税务局，申报企业所得税时办。
measure-tax-rd-until = 申报时。方案没有写期限。
measure-tax-rd-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-rd-do = 请会计算研发费用加计扣除
measure-tax-rd-note = 只算比原来多出来的部分：原来一般企业 75%，制造业已经是 100%。烟草、住宿餐饮、批发零售、房地产、租赁和商务服务、娱乐业不能享受，依据财税〔2015〕119号。比例出自财政部 税务总局 科技部公告2022年第16号，不在方案里。2022 年第 4 季度，公告2022年第28号让原来 75% 的企业也按 100% 扣（在方案之后），那一季度没有多出来，金额里没有减掉。

## tax-slp-cit: 二（四）8、9

measure-tax-slp-cit = 小型微利企业减企业所得税
measure-tax-slp-cit-what = 应纳税所得额 100 万元以内的部分实际按 2.5% 缴，100 万到 300 万元的部分实际按 5% 缴。申报时自己享受，不是另发的钱。
measure-tax-slp-cit-documents =
    企业所得税申报表（建议）
    从业人数和资产总额的季度平均数（建议）
measure-tax-slp-cit-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-slp-cit-place = 市税务局，申报企业所得税时办。
measure-tax-slp-cit-until = 申报时。方案没有写期限，这里算的是 2022 年的税。
measure-tax-slp-cit-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-slp-cit-do = 核对申报表减免没有漏
measure-tax-slp-cit-note = 小型微利企业是税法的说法，要四样都符合：所得 300 万元以内、平均 300 人以内、平均资产 5000 万元以内、不是限制和禁止的行业，和划型标准的小微企业不是一回事。依据财政部 税务总局公告2021年第12号和2022年第13号，不在方案里。年底前是预测数。

## tax-mfg-deferral: 二（四）8

measure-tax-mfg-deferral = 制造业已缓缴的税费，延到什么时候缴
measure-tax-mfg-deferral-what = 制造业中小微企业已经办了缓缴的税费，缓缴期满时要缴清。年销售额不满 2000 万元的缓全部，2000 万元以上、不满 4 亿元的缓一半。
measure-tax-mfg-deferral-documents =
    缓缴那几期的申报表（建议）
measure-tax-mfg-deferral-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-mfg-deferral-place = 市税务局，申报时办。
measure-tax-mfg-deferral-until = 到列出的那个月的申报期。国家公告只写缓几个月，没有写到哪一天，这里按 15 日，遇节假日顺延。
measure-tax-mfg-deferral-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-mfg-deferral-do = 按期缴清缓缴的税费
measure-tax-mfg-deferral-note = 只算已经缓缴的 2021 年 11 月到 2022 年 6 月的税费（不含 2022 年 1 月），2022 年下半年没有新的缓缴。范围、比例和期限出自税务总局 财政部公告2021年第30号和2022年第2号，不在方案里。2022-09-14 的公告（税务总局 财政部公告2022年第17号）又延了 4 个月，在方案之后；2021 年 11 月和 2022 年 2 月的税费，2022 年 9 月 1 日后、公告前已经缴了的，可以申请退回再缓。代扣代缴、代收代缴和代开发票的不算。

## tax-vehicle-purchase: 二（四）8

measure-tax-vehicle-purchase = 乘用车车辆购置税减半
measure-tax-vehicle-purchase-what = 2022 年 6 月到 12 月买的乘用车，不含税价 30 万元以内、排量 2.0 升以内、9 座以内的，车辆购置税减半。
measure-tax-vehicle-purchase-documents =
    机动车销售统一发票（建议）
    车辆合格证（建议）
    身份证或营业执照（建议）
measure-tax-vehicle-purchase-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-vehicle-purchase-place = 市税务局，申报车辆购置税时办。
measure-tax-vehicle-purchase-until = 方案没有写。国家公告看发票日期，到 2022-12-31。
measure-tax-vehicle-purchase-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-vehicle-purchase-do = 核对车辆购置税减半没有
measure-tax-vehicle-purchase-note = 车价、排量、座位数和日期都出自财政部 税务总局公告2022年第20号，不在方案里。货车不在内。新能源车（纯电动、插电混动、增程、燃料电池）另有免税的规定，这里不算。

## tax-filing-extension: 二（四）8、9

measure-tax-filing-extension = 申请延期申报
measure-tax-filing-extension-what = 受疫情影响不能按期申报的，可以向税务局申请晚申报。税款仍要在原来的期限内预缴。
measure-tax-filing-extension-documents =
    延期申报申请（依据税收征收管理法）
    说明困难的材料（建议）
measure-tax-filing-extension-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-filing-extension-place = 市税务局。第 8 条写开通绿色通道，及时受理。
measure-tax-filing-extension-until = 申报期限到之前申请。
measure-tax-filing-extension-decides = 税务局核准。
measure-tax-filing-extension-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-filing-extension-do = 申报期限到之前申请延期申报
measure-tax-filing-extension-note = 晚的是申报，不是税款，所以没有金额。依据税收征收管理法第27条和实施细则第37条，不在方案里。

## tax-payment-extension: 二（四）8、9

measure-tax-payment-extension = 申请延期缴税
measure-tax-payment-extension-what = 受疫情影响缴税有困难的，可以申请最多晚 3 个月缴，批准的期限内不加收滞纳金。
measure-tax-payment-extension-documents =
    延期缴纳税款申请（依据税收征收管理法）
    银行账户余额（建议）
    应付工资和社保费的说明（建议）
measure-tax-payment-extension-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-tax-payment-extension-place = 市税务局。第 8 条写开通绿色通道，及时受理。
measure-tax-payment-extension-until = 缴款期限到之前申请，最多晚 3 个月。
measure-tax-payment-extension-decides = 省级税务局批准。
measure-tax-payment-extension-ask = 市税务局；文件没有列号码，请拨 12345 转接。
measure-tax-payment-extension-do = 缴款期限到之前申请延期缴税
measure-tax-payment-extension-note = 3 个月、每天 0.05% 的滞纳金和由谁批准，出自税收征收管理法第31、32条和实施细则第42条，不在方案里。税务局看两样里有没有一样：因不可抗力损失较大，或者能动用的钱付完工资和社保费后不够缴税（实施细则第41条）。没有批准的，滞纳金照收。缴款期限已过、没有申请过的，不能再办。

## job-stabilisation-refund: 二（八）14

measure-job-stabilisation-refund = 失业保险稳岗返还
measure-job-stabilisation-refund-what = 不裁员、少裁员的单位，可以退一部分上年交的失业保险费。退多少方案没有写。
measure-job-stabilisation-refund-documents =
    单位社保编号（建议）
    单位银行账户（建议）
measure-job-stabilisation-refund-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-job-stabilisation-refund-place = 市人社局。
measure-job-stabilisation-refund-until = 方案没有写。人社部发〔2022〕23号到 2022-12-31。
measure-job-stabilisation-refund-decides = 市人社局审核。兵团参保的按兵团的办法。
measure-job-stabilisation-refund-ask = 市人社局；文件没有列号码，请拨 12345 转接。
measure-job-stabilisation-refund-do = 问市人社局稳岗返还怎么领
measure-job-stabilisation-refund-note = 金额栏是国家规定的最高比例（中小微企业 90%，大型企业 50%），新疆退多少没有查到，只作参考。裁员率一般不超过 5.5%，参保 30 人以内的不超过 20%，出自人社部发〔2022〕23号，不在方案里。

## loan-deferral: 二（九）16

measure-loan-deferral = 贷款延期还本付息
measure-loan-deferral-what = 受疫情影响的中小微企业、个体工商户、货车司机，可以和银行商量贷款延期还本付息，不影响征信，不收罚息。延期期间利息照算。
measure-loan-deferral-documents =
    贷款合同（建议）
    还款计划（建议）
    停业或收入减少的证明（建议）
measure-loan-deferral-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-loan-deferral-place = 您贷款的银行。办不下来，向市财政局（金融办）反映。
measure-loan-deferral-until = 文件未写明。贷款到期前去商量。
measure-loan-deferral-decides = 银行同意，延到哪天也由银行定。
measure-loan-deferral-ask = 您贷款的银行，或市财政局（金融办）；文件没有列号码，请拨 12345 转接。
measure-loan-deferral-do = 找贷款的银行办延期
measure-loan-deferral-note = 不该收的罚息按合同写的上浮比例算，合同没写的按 30%，出自银发〔2003〕251号，不在方案里。每年按 360 天算。办延期时，银行不得“一刀切”要求加担保。这里只算到期的本金，到期的利息也可以一起商量延期。

## loan-no-blind-cut: 二（九）16

measure-loan-no-blind-cut = 不得盲目限贷、抽贷、断贷
measure-loan-no-blind-cut-what = 文件明确银行不得盲目限贷、抽贷、断贷，引导银行按市场化原则用展期、续贷等办法帮助受困企业。
measure-loan-no-blind-cut-documents =
    贷款合同（建议）
    银行的通知或回复（建议）
measure-loan-no-blind-cut-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-loan-no-blind-cut-place = 先找贷款的银行；说不通的，向市财政局（金融办）反映。
measure-loan-no-blind-cut-until = 文件未写明。
measure-loan-no-blind-cut-ask = 市财政局（金融办）；文件没有列号码，请拨 12345 转接。
measure-loan-no-blind-cut-do = 向银行提出展期或续贷
measure-loan-no-blind-cut-note = 文件写“按照市场化原则”，展不展期、续不续贷由银行定。

## loan-135: 二（九）16

measure-loan-135 = 信用贷款“135”服务
measure-loan-135-what = 鼓励地方银行对信用贷款 1 个工作日对接、3 个工作日审批、5 个工作日放款。
measure-loan-135-documents =
    营业执照（建议）
    近期流水或报表（建议）
measure-loan-135-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-loan-135-place = 本地银行。
measure-loan-135-until = 文件未写明。
measure-loan-135-decides = 只是鼓励，做不做由银行定。
measure-loan-135-ask = 本地银行，或市财政局（金融办）；文件没有列号码，请拨 12345 转接。
measure-loan-135-do = 问银行有没有“135”服务
measure-loan-135-note = 文件说的是地方法人金融机构，没有列名单。

## loan-landlord-rate: 二（九）16

measure-loan-landlord-rate = 减租的房东贷款利率优惠
measure-loan-landlord-rate-what = 鼓励地方银行，对给小微企业和个体工商户减了租的房东，视需要给优惠利率贷款。
measure-loan-landlord-rate-documents =
    减租的协议或凭证（建议）
measure-loan-landlord-rate-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-loan-landlord-rate-place = 本地银行。
measure-loan-landlord-rate-until = 文件未写明。
measure-loan-landlord-rate-decides = 只是鼓励，给不给由银行定。
measure-loan-landlord-rate-ask = 本地银行，或市财政局（金融办）；文件没有列号码，请拨 12345 转接。
measure-loan-landlord-rate-do = 减了租的房东问银行优惠利率
measure-loan-landlord-rate-note = 只给减了租的房东和经营管理主体。这里不问您是不是房东，所以列为不适用；您自己出租房屋并减了租的，可以拿这一句去问银行。

## bank-fee-cut: 二（九）16

measure-bank-fee-cut = 银行少收服务费
measure-bank-fee-cut-what = 引导银行主动减免服务收费。减哪些、减多少，文件未写明。
measure-bank-fee-cut-documents =
    银行收费的单据（建议）
measure-bank-fee-cut-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-bank-fee-cut-place = 您开户的银行。
measure-bank-fee-cut-until = 文件未写明。
measure-bank-fee-cut-decides = 只是引导，减不减由银行定。
measure-bank-fee-cut-ask = 您开户的银行，或市财政局（金融办）；文件没有列号码，请拨 12345 转接。
measure-bank-fee-cut-do = 问开户银行能减哪些服务费
measure-bank-fee-cut-note = 文件没有写金额，这里不算。

## bank-complaint: 二（九）16

measure-bank-complaint = 对银行的投诉
measure-bank-complaint-what = 疫情期间银行盲目限贷、抽贷、断贷，或者延期的贷款被记入征信、加收罚息的，可以通过市金融办向中国银保监会昌吉分局反映。
measure-bank-complaint-documents =
    贷款合同（建议）
    扣收罚息的单据（建议）
    征信报告（建议）
measure-bank-complaint-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-bank-complaint-place = 市财政局（金融办），由它转中国银保监会昌吉分局。
measure-bank-complaint-until = 文件未写明。
measure-bank-complaint-ask = 市财政局（金融办）；文件没有列号码，请拨 12345 转接。
measure-bank-complaint-do = 向市财政局（金融办）反映银行的问题
measure-bank-complaint-note = 多久答复，文件未写明。银保监会 2023 年起改为国家金融监督管理总局，现在以市金融办答复为准。

## finance-products: 二（十）17

measure-finance-products = 用合同、账款、专利等贷款
measure-finance-products-what = 鼓励地方银行用政府采购合同（“政采贷”）、应收账款、预付账款、知识产权、留抵退税等做抵质押放贷，引导核心企业帮上下游做供应链融资。
measure-finance-products-documents =
    政府采购中标书或合同（建议）
    应收、预付账款的合同和发票（建议）
    专利或商标证书（建议）
measure-finance-products-documents-note = 文件没有列材料，标“建议”的是办事常用的。有哪样带哪样。
measure-finance-products-place = 本地银行；银行的产品由市财政局（金融办）、人民银行阜康市支行公布。
measure-finance-products-until = 文件未写明。
measure-finance-products-decides = 只是鼓励，贷不贷由银行定。
measure-finance-products-ask = 市财政局（金融办）；文件没有列号码，请拨 12345 转接。
measure-finance-products-do = 拿合同或账款问银行能不能贷
measure-finance-products-note = “政采贷”要由采购单位、中标人和银行签三方协议。利率和额度，文件未写明。

## sme-arrears: 二（十一）18、19

measure-sme-arrears = 被拖欠的账款，可以投诉
measure-sme-arrears-what = 政府、事业单位或大企业欠中小企业的款，没有争议的应清尽清，确有困难的要给出还款计划；有争议的走调解、协商、司法。
measure-sme-arrears-documents =
    合同（建议）
    发票或结算单（建议）
    催款记录（建议）
measure-sme-arrears-documents-note = 文件没有列材料，标“建议”的是办事常用的。
measure-sme-arrears-place = 市商务工信局；也可以在国务院“互联网+督查”平台反映。
measure-sme-arrears-until = 投诉的期限，文件未写明。专项行动台账里的欠款，文件写 2024 年底前清偿完毕。
measure-sme-arrears-ask = 市商务工信局；文件没有列号码，请拨 12345 转接。
measure-sme-arrears-do = 向市商务工信局投诉欠款
measure-sme-arrears-note = 欠款本来就是您的钱，列出来只作参考，不计入合计。利息按没有约定利率、每天 0.05% 算到基准日，出自保障中小企业款项支付条例（国务院令第728号，2025-06-01 起已修订）第15条，不在方案里；欠款方限于机关、事业单位和大型企业，也出自这个条例。条例说的是中小企业，个体工商户参照。政府投资项目也不得要求企业垫资建设。

## project-approval: 二（十一）20

measure-project-approval = 项目依法审批
measure-project-approval-what = 写的是发改部门审批项目的规矩，没有申请事项。
measure-project-approval-documents =
    不用准备材料
measure-project-approval-place = 市发改委。
measure-project-approval-until = 文件未写明。
measure-project-approval-ask = 市发改委；文件没有列号码，请拨 12345 转接。
measure-project-approval-do = 不用办
measure-project-approval-note = 这一条没有给企业的待遇，列在这里是为了 35 条一条不少。

## What a clause or a law requires; read as a reason, whether it holds or not

condition-small-scale = 要是增值税小规模纳税人
condition-public-transport = 要提供公共交通运输服务（货运、租车、旅游包车不算）
condition-vat-method = 要有公共交通运输收入的计税方法
condition-cit-payer = 要缴纳企业所得税
condition-bought-in-2022 = 要是 2022 年买的
condition-equipment-value = 要有设备的单位价值
condition-equipment-owner = 单位价值要在 500 万元以内，超过的要符合公告2022年第12号的中小微企业标准，也不是限制行业
condition-child-under-three = 2022 年要有孩子不满 3 岁的月份
condition-research-industry = 要不属于烟草、住宿餐饮、批发零售、房地产、租赁和商务服务、娱乐业
condition-technology-firm = 要有当年的科技型中小企业入库登记编号
condition-research-costs = 要有研发费用
condition-open-industry = 要不是国家限制和禁止的行业
condition-small-income = 年应纳税所得额要在 300 万元以内
condition-small-headcount = 季度平均从业人数要在 300 人以内
condition-small-assets = 季度平均资产总额要在 5000 万元以内
condition-manufacturer = 要是制造业企业或个体工商户
condition-manufacturer-sales = 年销售额要不满 4 亿元
condition-deferred-period = 要是 2021 年 11 月到 2022 年 6 月的税费（不含 2022 年 1 月）
condition-deferred-amount = 要有已经缓缴的税费
condition-passenger-car = 要是乘用车
condition-car-seats = 要在 9 座以内
condition-car-engine = 排量要在 2.0 升以内（新能源车另有免税规定）
condition-car-bought = 开票日期要在 2022-06-01 到 2022-12-31
condition-landlord-who-gave-up-rent = 要是给租客减了租的房东（本程序没有问）
condition-addressed-to-offices = 写给审批部门的规矩，没有企业能申请的待遇
condition-car-price = 不含增值税的价格要在 30 万元以内
condition-refund-entity = 要是企业、以单位方式参保的个体工商户，或写明参照办理的单位
condition-premium-paid = 上年要交过失业保险费
condition-few-layoffs = 裁员率要不超过 5.5%，参保 30 人以内的不超过 20%
condition-epidemic-affected = 要受疫情影响：有经营困难，或停业过至少 1 天
condition-borrower = 要是中小微企业、个体工商户或货车司机
condition-loan-amount = 要有到期要还的本金
condition-loan-cut = 要被银行限贷、抽贷或断贷
condition-loan-customer = 要是中小微企业或个体工商户
condition-bank-wrong = 要被银行限贷、抽贷、断贷，或延期贷款被收罚息、影响征信
condition-something-to-pledge = 要有可用的一样：政府采购合同、应收或预付账款、知识产权、留抵税额，或是核心企业的上下游
condition-creditor = 要是中小微企业或个体工商户
condition-debtor = 欠款的要是政府机关、事业单位或大企业
condition-claim = 要有欠款

## Intermediate amounts in an explanation

let-child-months = 2022 年可扣的月数
let-usual-tax = 按一般税率应缴
let-reduced-tax = 减免后应缴

## Other readings of the text: shown, never counted

alternative-uplift_50 = 罚息按上浮 50% 算
alternative-uplift_50-note = 合同没有写罚息上浮多少。银发〔2003〕251号定的是 30% 到 50%，这里按 30% 算，按 50% 的没有计入金额。
alternative-whole_deduction = 加计扣除的全部
alternative-whole_deduction-note = 这里只算 2022 年比原来多出来的部分。连原来就有的一起算是这些，没有计入金额。

## Offices and partners; -short is for narrow columns

agency-bank = 贷款的银行
agency-bank-short = 银行
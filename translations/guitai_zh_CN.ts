<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActRecord</name>
    <message>
        <source>Record of acts</source>
        <translation>业务办理记录</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已办业务</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>尚未办理业务。</translation>
    </message>
    <message>
        <source>INCOMPLETE: the registry did not answer. Only what waits at this counter is here.</source>
        <translation>不完整：登记库未应答，仅列出在本柜等待发送的业务。</translation>
    </message>
    <message>
        <source>Acts without a voucher number were done at another counter, or by a list.</source>
        <translation>无凭证号的业务由其他柜台办理或批量办理。</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>It is collected at a branch of %1 with a valid identity document; the holder is told when it is ready.</source>
        <translation>制成后通知持卡人，凭有效身份证件到%1网点领取。</translation>
    </message>
    <message numerus="yes">
        <source>The card is made within %n working days.</source>
        <translation>
            <numerusform>制卡期限为 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is stopped and can now be replaced. If it is found before that, the loss can be cancelled with the card and an identity document.</source>
        <translation>该卡已停止使用，可以办理补卡。补卡前如找回原卡，可凭该卡和有效身份证件解除挂失。</translation>
    </message>
    <message>
        <source>This report only stops the card. A replacement needs a formal loss report in writing.</source>
        <translation>此次挂失只停止用卡；如需补卡，须办理书面（正式）挂失。</translation>
    </message>
    <message numerus="yes">
        <source>It ends by itself after %n days.</source>
        <translation>
            <numerusform>%n 天后自动失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>The card stays here and is made again. The holder is told when the new one is ready.</source>
        <translation>该卡已收回重制，新卡制成后通知持卡人。</translation>
    </message>
    <message>
        <source>The card works once it has been activated, by the holder in person and with an identity document.</source>
        <translation>社保卡须由持卡人本人凭有效身份证件激活后方可使用。</translation>
    </message>
    <message>
        <source>With the loss notice and an identity document the holder applies for the new card.</source>
        <translation>请凭挂失通知单和有效身份证件申领社会保障卡。</translation>
    </message>
    <message>
        <source>With the clearance notice and an identity document, %1 clears the old account.</source>
        <translation>请凭清户通知单和有效身份证件到%1办理清户。</translation>
    </message>
    <message>
        <source>The legacy card works from now on.</source>
        <translation>医保卡现已恢复使用。</translation>
    </message>
    <message>
        <source>The card works again as it did before.</source>
        <translation>该卡已恢复挂失前的状态。</translation>
    </message>
    <message>
        <source>Never write the PIN down, never keep it with the card, and keep card and identity card apart.</source>
        <translation>请勿书写记录密码或将密码与卡同放；社保卡与身份证请分开保管。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The PIN is unlocked and still the initial one: please change it at once.</source>
        <translation>密码已解锁，仍是初始密码，请尽快修改。</translation>
    </message>
    <message>
        <source>The PIN is unlocked and is what it was before. If it is forgotten, it is reset.</source>
        <translation>密码已解锁，密码不变；如忘记密码，请办理密码重置。</translation>
    </message>
    <message>
        <source>The card is ready. It is compared and collected next, and then activated.</source>
        <translation>卡已制成，接下来核对领卡，然后激活。</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Supervisor no. %1, by telephone</source>
        <translation>%1 号主管，电话授权</translation>
    </message>
    <message>
        <source>Supervisor no. %1, by telephone; still to be checked</source>
        <translation>%1 号主管，电话授权；待核验</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办员</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>The holder&apos;s file cannot be read at the registry now.</source>
        <translation>目前无法从登记库读取持卡人档案。</translation>
    </message>
    <message>
        <source>This version of Guitai cannot show what is asked, so it cannot be approved here.</source>
        <translation>本版本无法显示该申请的内容，因此不能在此授权。</translation>
    </message>
    <message>
        <source>It was decided on other rules than this counter&apos;s, so it cannot be approved here.</source>
        <translation>该申请所依据的规则与本柜台不同，因此不能在此授权。</translation>
    </message>
    <message>
        <source>It could not be put on record that you look at it.</source>
        <translation>无法记录您的查看，因此未予显示。</translation>
    </message>
    <message>
        <source>The answer was given, and could not be put on record here.</source>
        <translation>答复已送出，但未能在此记录。</translation>
    </message>
    <message>
        <source>The password is wrong, or you are no supervisor.</source>
        <translation>口令错误，或您不是主管。</translation>
    </message>
    <message>
        <source>It was answered, taken back or has run out.</source>
        <translation>该申请已有答复、已撤回或已过期。</translation>
    </message>
    <message>
        <source>The clerk has changed it since: please look at it again.</source>
        <translation>经办员已修改该申请：请重新查看。</translation>
    </message>
    <message>
        <source>The registry does not know you as another person who is a supervisor.</source>
        <translation>登记库不认为您是另一名主管。</translation>
    </message>
    <message>
        <source>The registry did not take the answer. Please try again.</source>
        <translation>登记库未接收答复，请重试。</translation>
    </message>
    <message>
        <source>You have no number yet. Please have the administrator send your secret to the registry.</source>
        <translation>您还没有主管编号，请管理员将您的密钥发送到登记库。</translation>
    </message>
    <message>
        <source>A clerk reads out twelve digits.</source>
        <translation>经办员报出的应为十二位数字。</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>起始号码</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>截止号码</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Why void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>In stock since</source>
        <translation>入库日期</translation>
    </message>
    <message>
        <source>Holder told on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>建批日期</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>回盘日期</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已制成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未制成</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>未回</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>社会保障号码</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收取笔数</translation>
    </message>
    <message>
        <source>Amount taken</source>
        <translation>收取金额</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退还笔数</translation>
    </message>
    <message>
        <source>Amount given back</source>
        <translation>退还金额</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>业务编号</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>will be done</source>
        <comment>what came of a line</comment>
        <translation>将办理</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what came of lines: how many</comment>
        <translation>%1 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the file</source>
        <translation>
            <numerusform>文件共 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be done</source>
        <translation>
            <numerusform>将办理 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before: not done again</source>
        <translation>
            <numerusform>%n 行此前已办理，不再办理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n 行无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known here</source>
        <translation>
            <numerusform>%n 行查无记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another name</source>
        <translation>
            <numerusform>%n 行姓名不符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received: %2 blank, %3 being written, %4 used, %5 void</source>
        <translation>共入库 %1 张：空白 %2 张，写卡中 %3 张，已使用 %4 张，作废 %5 张</translation>
    </message>
    <message>
        <source>Nobody with this number has a file here.</source>
        <translation>此号码在本处没有档案。</translation>
    </message>
    <message>
        <source>This card was not ordered with a batch of this outlet.</source>
        <translation>本网点的批次中没有这张卡。</translation>
    </message>
    <message>
        <source>The file has another name.</source>
        <translation>姓名与档案不符。</translation>
    </message>
    <message>
        <source>The file says otherwise; it was kept.</source>
        <translation>与档案不一致，已保留原档案。</translation>
    </message>
    <message>
        <source>The file has another telephone number: correcting it is an act of its own.</source>
        <translation>联系电话与档案不同，更正须另行办理。</translation>
    </message>
    <message>
        <source>The file has changed in the meantime.</source>
        <translation>档案期间已有变更。</translation>
    </message>
    <message>
        <source>an identity number of 18 characters whose last one proves the others</source>
        <translation>18 位且校验码正确的社会保障号码</translation>
    </message>
    <message>
        <source>a name that a card can bear</source>
        <translation>卡上可写的姓名</translation>
    </message>
    <message>
        <source>a mobile number, a landline with its area code, or nothing</source>
        <translation>手机号码、带区号的固定电话或留空</translation>
    </message>
    <message>
        <source>a personal number, whose last six are digits, or nothing</source>
        <translation>末六位为数字的个人编号或留空</translation>
    </message>
    <message>
        <source>a nationality, or nothing</source>
        <translation>民族或留空</translation>
    </message>
    <message>
        <source>a bank&apos;s name, or nothing</source>
        <translation>银行名称或留空</translation>
    </message>
    <message>
        <source>six digits of a city or district</source>
        <translation>六位城市或区县代码</translation>
    </message>
    <message>
        <source>medical, pension or both</source>
        <translation>医疗、养老或两者</translation>
    </message>
    <message>
        <source>the batch&apos;s number</source>
        <translation>批次号</translation>
    </message>
    <message>
        <source>a card number of nine characters</source>
        <translation>九位社保卡卡号</translation>
    </message>
    <message>
        <source>why the card could not be made</source>
        <translation>制卡失败原因</translation>
    </message>
    <message>
        <source>made or failed</source>
        <translation>“成功”或“失败”</translation>
    </message>
    <message>
        <source>the card&apos;s identification of 32 hexadecimal digits</source>
        <translation>32 位十六进制卡识别码</translation>
    </message>
    <message>
        <source>a bank card number, or nothing</source>
        <translation>银行卡号或留空</translation>
    </message>
    <message>
        <source>a date like 2036-11-22</source>
        <translation>形如 2036-11-22 的日期</translation>
    </message>
    <message>
        <source>This is not a file that can be taken.</source>
        <translation>此文件无法受理。</translation>
    </message>
    <message>
        <source>Please look whether it is there and may be read.</source>
        <translation>请检查文件是否存在、是否允许读取。</translation>
    </message>
    <message>
        <source>It is too long: please have it sent in parts.</source>
        <translation>文件过大，请分批报送。</translation>
    </message>
    <message>
        <source>Please save it as CSV, in UTF-8 or GB18030.</source>
        <translation>请另存为 UTF-8 或 GB18030 编码的 CSV 文件。</translation>
    </message>
    <message>
        <source>Please look at line %1 in a spreadsheet program and save it as CSV again.</source>
        <translation>请用表格软件检查第 %1 行，再重新存为 CSV。</translation>
    </message>
    <message>
        <source>It is empty: its first line must name the columns.</source>
        <translation>文件为空，首行须为列名。</translation>
    </message>
    <message>
        <source>Its first line names a column that is not known: %1</source>
        <translation>首行有无法识别的列名：%1</translation>
    </message>
    <message>
        <source>Its first line names a column twice: %1</source>
        <translation>首行列名重复：%1</translation>
    </message>
    <message>
        <source>Its first line lacks a column: %1</source>
        <translation>首行缺少列：%1</translation>
    </message>
    <message>
        <source>The file was cut or altered on its way.</source>
        <translation>文件在传送中被截断或改动。</translation>
    </message>
    <message>
        <source>Please have the factory send it again. Nothing was taken from it.</source>
        <translation>请制卡厂重新发送。未从此文件取用任何数据。</translation>
    </message>
    <message>
        <source>Line %1 is no blank&apos;s number: 4 to 32 digits and capital letters. Nothing was received.</source>
        <translation>第 %1 行不是空白卡号码（4 至 32 位数字和大写字母）。本次未入库。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>Please choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>GB18030 has no place for one of the names.</source>
        <translation>有姓名无法用 GB18030 编码。</translation>
    </message>
    <message>
        <source>Please write the file as UTF-8.</source>
        <translation>请改用 UTF-8 写出文件。</translation>
    </message>
    <message>
        <source>There is a file of this name already. It was not touched.</source>
        <translation>已有同名文件，未作改动。</translation>
    </message>
    <message>
        <source>Please choose another name.</source>
        <translation>请另取文件名。</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>state of a blank card</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>being written</source>
        <comment>state of a blank card</comment>
        <translation>写卡中</translation>
    </message>
    <message>
        <source>used</source>
        <comment>state of a blank card</comment>
        <translation>已使用</translation>
    </message>
    <message>
        <source>void</source>
        <comment>state of a blank card</comment>
        <translation>作废</translation>
    </message>
    <message>
        <source>defective</source>
        <comment>why a blank is void</comment>
        <translation>卡片故障</translation>
    </message>
    <message>
        <source>writing failed</source>
        <comment>why a blank is void</comment>
        <translation>写卡失败</translation>
    </message>
    <message>
        <source>reads differently</source>
        <comment>why a blank is void</comment>
        <translation>回读不符</translation>
    </message>
    <message>
        <source>misprinted</source>
        <comment>why a blank is void</comment>
        <translation>卡面印错</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>why a blank is void</comment>
        <translation>损坏</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>why a blank is void</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>begun, not sent</source>
        <comment>state of a batch</comment>
        <translation>已建批，未发出</translation>
    </message>
    <message>
        <source>at the factory</source>
        <comment>state of a batch</comment>
        <translation>制卡中</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>state of a batch</comment>
        <translation>已回盘</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what came of a line</comment>
        <translation>已办理</translation>
    </message>
    <message>
        <source>done before</source>
        <comment>what came of a line</comment>
        <translation>此前已办理</translation>
    </message>
    <message>
        <source>waits for the registry</source>
        <comment>what came of a line</comment>
        <translation>等待登记库</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what came of a line</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>what came of a line</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>what came of a line</comment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not known here</source>
        <comment>what came of a line</comment>
        <translation>查无记录</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>what came of a line</comment>
        <translation>未办理</translation>
    </message>
    <message>
        <source>Column %1: expected %2.</source>
        <translation>第 %1 列：应为 %2。</translation>
    </message>
    <message>
        <source>A paper is missing: %1.</source>
        <translation>缺少材料：%1。</translation>
    </message>
    <message>
        <source>Please try again when the registry can be reached: what was done is not done twice.</source>
        <translation>请在登记库恢复连接后重试，已办理的不会重复办理。</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation>涉及：%1。</translation>
    </message>
    <message>
        <source>The registry knows of no such fee.</source>
        <translation>登记库没有这笔收费。</translation>
    </message>
    <message>
        <source>The registry has another amount.</source>
        <translation>登记库的金额不同。</translation>
    </message>
    <message>
        <source>The act cost a fee that was not counted here.</source>
        <translation>该业务已收费，但未计入本网点。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>The same number stands in it twice.</source>
        <translation>号码重复。</translation>
    </message>
    <message>
        <source>This outlet has no such blank.</source>
        <translation>本网点没有这张空白卡。</translation>
    </message>
    <message>
        <source>The blank came with another delivery.</source>
        <translation>这张空白卡已随另一批入库。</translation>
    </message>
    <message>
        <source>The blank is taken, used or void.</source>
        <translation>这张空白卡已领用、已使用或已作废。</translation>
    </message>
    <message>
        <source>No blank was taken for this.</source>
        <translation>该业务未领用空白卡。</translation>
    </message>
    <message>
        <source>Another blank was taken for this.</source>
        <translation>该业务领用的是另一张空白卡。</translation>
    </message>
    <message>
        <source>The blank is used, void or returned already.</source>
        <translation>这张空白卡已使用、作废或退回。</translation>
    </message>
    <message>
        <source>This outlet has no such batch.</source>
        <translation>本网点没有该批次。</translation>
    </message>
    <message>
        <source>The batch has other cards.</source>
        <translation>该批次的卡片不同。</translation>
    </message>
    <message>
        <source>The batch has not been sent.</source>
        <translation>该批次尚未发出。</translation>
    </message>
    <message>
        <source>The batch was sent with another file.</source>
        <translation>该批次已随另一文件发出。</translation>
    </message>
    <message>
        <source>The factory has said otherwise of this card.</source>
        <translation>制卡厂对这张卡的回盘结果不一致。</translation>
    </message>
    <message>
        <source>The card is ordered, in stock or handed out already.</source>
        <translation>这张卡已下单、在库或已发放。</translation>
    </message>
    <message>
        <source>The card is not in stock.</source>
        <translation>这张卡不在库。</translation>
    </message>
    <message>
        <source>No fee was taken for this.</source>
        <translation>该业务未收费。</translation>
    </message>
    <message>
        <source>The fee has another amount.</source>
        <translation>收费金额不同。</translation>
    </message>
    <message>
        <source>The fee was given back before.</source>
        <translation>该费用此前已退还。</translation>
    </message>
    <message>
        <source>It cannot be noted like this.</source>
        <translation>无法如此登记。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>No reader service</source>
        <translation>读卡服务未运行</translation>
    </message>
    <message>
        <source>No reader</source>
        <translation>没有读卡器</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>没有卡片</translation>
    </message>
    <message>
        <source>Card taken out</source>
        <translation>卡片被取出</translation>
    </message>
    <message>
        <source>The card cannot be read</source>
        <translation>读不到卡片</translation>
    </message>
    <message>
        <source>The reader is in use</source>
        <translation>读卡器被占用</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>不是这张卡</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>PIN locked</source>
        <translation>密码已锁定</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>卡片已锁</translation>
    </message>
    <message>
        <source>No right on the card</source>
        <translation>没有卡片操作权限</translation>
    </message>
    <message>
        <source>The card failed to write</source>
        <translation>写卡失败</translation>
    </message>
    <message>
        <source>The reader service of this computer is not running.</source>
        <translation>本机读卡服务未运行。</translation>
    </message>
    <message>
        <source>The system does not let this user use card readers.</source>
        <translation>系统不允许当前用户使用读卡器。</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>没有连接读卡器。</translation>
    </message>
    <message>
        <source>The card reader was unplugged.</source>
        <translation>读卡器被拔出。</translation>
    </message>
    <message>
        <source>There is no card in the reader.</source>
        <translation>读卡器中没有卡片。</translation>
    </message>
    <message>
        <source>The card was taken out before it was finished.</source>
        <translation>办理未完成时卡片被取出。</translation>
    </message>
    <message>
        <source>The card was reset; its rights are gone.</source>
        <translation>卡片被复位，操作权限已失效。</translation>
    </message>
    <message>
        <source>The card does not answer.</source>
        <translation>卡片没有应答。</translation>
    </message>
    <message>
        <source>The card did not answer in time.</source>
        <translation>卡片未在规定时间内应答。</translation>
    </message>
    <message>
        <source>Another program is using the card.</source>
        <translation>其他程序正在使用该卡。</translation>
    </message>
    <message>
        <source>The contact between reader and card failed.</source>
        <translation>读卡器与卡片接触不良。</translation>
    </message>
    <message>
        <source>The card gave an answer that makes no sense.</source>
        <translation>卡片返回的数据不合规范。</translation>
    </message>
    <message>
        <source>The card refused with a status that is not expected here.</source>
        <translation>卡片拒绝操作，返回了意外的状态。</translation>
    </message>
    <message>
        <source>This is not a social-security card.</source>
        <translation>这不是社会保障卡。</translation>
    </message>
    <message>
        <source>This is not the card this work is about.</source>
        <translation>这不是正在办理业务的那张卡。</translation>
    </message>
    <message>
        <source>This is not a practice card. No PIN was sent to it.</source>
        <translation>这不是练习卡，没有向它发送任何密码。</translation>
    </message>
    <message>
        <source>The PIN was wrong.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>The card&apos;s PIN is locked.</source>
        <translation>卡片密码已锁定。</translation>
    </message>
    <message>
        <source>The card&apos;s social-security application is blocked.</source>
        <translation>卡片的社会保障应用已锁定。</translation>
    </message>
    <message>
        <source>The card asks for a key or PIN that it was not given.</source>
        <translation>卡片要求先验证密钥或密码。</translation>
    </message>
    <message>
        <source>The card does not accept this counter&apos;s key.</source>
        <translation>卡片不认可本柜台的密钥。</translation>
    </message>
    <message>
        <source>The card reported a fault while it was written.</source>
        <translation>写卡时卡片报告故障。</translation>
    </message>
    <message>
        <source>The key module did not do its part.</source>
        <translation>密钥模块未能完成操作。</translation>
    </message>
    <message>
        <source>This counter has no key module.</source>
        <translation>本柜台没有密钥模块。</translation>
    </message>
    <message>
        <source>The key module does not have the key for this card.</source>
        <translation>密钥模块中没有该卡的密钥。</translation>
    </message>
    <message>
        <source>The key module cannot do this card&apos;s algorithm.</source>
        <translation>密钥模块不支持该卡的算法。</translation>
    </message>
    <message>
        <source>The key module does not answer.</source>
        <translation>密钥模块没有应答。</translation>
    </message>
    <message>
        <source>Practice keys are not used at a real counter.</source>
        <translation>正式柜台不能使用练习密钥。</translation>
    </message>
    <message>
        <source>The card gave a value of the wrong size for its key.</source>
        <translation>卡片给出的密钥数据长度不对。</translation>
    </message>
    <message>
        <source>Please wait a moment; if it does not come back by itself, call the office&apos;s support.</source>
        <translation>请稍候；如不能自动恢复，请联系本单位技术支持。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support and give them the code.</source>
        <translation>请联系本单位技术支持，并告知代码。</translation>
    </message>
    <message>
        <source>Please connect the card reader.</source>
        <translation>请连接读卡器。</translation>
    </message>
    <message>
        <source>Please put the card into the reader.</source>
        <translation>请将卡片插入读卡器。</translation>
    </message>
    <message>
        <source>Please put the same card back; the step then goes on.</source>
        <translation>请将同一张卡插回读卡器，本步骤会继续。</translation>
    </message>
    <message>
        <source>Please wipe the card&apos;s contacts and put it in again.</source>
        <translation>请擦净卡片触点后重新插入。</translation>
    </message>
    <message>
        <source>Please close the other program that uses the reader.</source>
        <translation>请关闭占用读卡器的其他程序。</translation>
    </message>
    <message>
        <source>Please take this card out and put in the right one.</source>
        <translation>请取出这张卡，插入正确的卡。</translation>
    </message>
    <message>
        <source>Please put in a practice card.</source>
        <translation>请插入练习卡。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the PIN again.</source>
        <translation>请持卡人重新输入密码。</translation>
    </message>
    <message>
        <source>Please reset or unlock the PIN with the identity document.</source>
        <translation>请凭有效身份证件重置或解锁密码。</translation>
    </message>
    <message>
        <source>This card can no longer be used: please have it replaced.</source>
        <translation>此卡已不能使用，请办理补换卡。</translation>
    </message>
    <message>
        <source>Please leave the card in: it is asked what it holds, and nothing is written twice.</source>
        <translation>请勿取出卡片：系统先查明卡内情况，不会重复写卡。</translation>
    </message>
    <message>
        <source>Another region&apos;s card</source>
        <translation>其他地区的卡</translation>
    </message>
    <message>
        <source>This is a practice card; it is not served at a real counter.</source>
        <translation>这是练习卡，正式柜台不办理。</translation>
    </message>
    <message>
        <source>This card was issued in another region, whose rules do not hold at this counter. It was only read.</source>
        <translation>此卡由其他地区发行，本柜台不适用该地区的规则。仅读取了卡，未作改动。</translation>
    </message>
    <message>
        <source>Please send the holder to a counter of the card&apos;s own region.</source>
        <translation>请持卡人到发卡地区的柜台办理。</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Social-security card of the People&apos;s Republic of China</source>
        <translation>中华人民共和国社会保障卡</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>社会保障号码</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发卡日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Card face %1</source>
        <translation>卡面样张 %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>initial PIN</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>the old PIN</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>forgotten or locked</source>
        <translation>已遗忘或已锁定</translation>
    </message>
    <message>
        <source>a new PIN, known to the holder alone</source>
        <translation>新密码（仅持卡人知晓）</translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>accepted today</source>
        <translation>今日受理</translation>
    </message>
    <message numerus="yes">
        <source>within %n working days</source>
        <translation>
            <numerusform>%n 个工作日内</numerusform>
        </translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>社保卡 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>已申领</translation>
    </message>
    <message>
        <source>Bank of the new card</source>
        <translation>新卡发卡银行</translation>
    </message>
    <message>
        <source>stopped for ever (%1)</source>
        <translation>永久停用（%1）</translation>
    </message>
    <message>
        <source>refused: taken back, to be made again</source>
        <translation>拒收，收回重制</translation>
    </message>
    <message>
        <source>Legacy card</source>
        <translation>医保卡</translation>
    </message>
    <message>
        <source>Loss notice</source>
        <translation>挂失通知单</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已出具</translation>
    </message>
    <message>
        <source>Clearance notice</source>
        <translation>清户通知单</translation>
    </message>
    <message>
        <source>Legacy account</source>
        <translation>医保卡账户</translation>
    </message>
    <message>
        <source>to be cleared by its bank</source>
        <translation>待原银行清户</translation>
    </message>
    <message>
        <source>Transactions since the last print</source>
        <translation>上次打印后的交易笔数</translation>
    </message>
    <message>
        <source>as the region has it</source>
        <translation>按本地区规定</translation>
    </message>
    <message>
        <source>kept by a machine of %1</source>
        <translation>被%1机具吞卡</translation>
    </message>
    <message>
        <source>kept by a machine</source>
        <translation>被机具吞卡</translation>
    </message>
    <message>
        <source>given back to the holder</source>
        <translation>已退还持卡人</translation>
    </message>
    <message>
        <source>closed for ever (%1)</source>
        <translation>永久注销（%1）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>act, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲正</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>unlocked; the PIN itself stays what it was</source>
        <translation>已解锁，密码不变</translation>
    </message>
    <message>
        <source>Blank card</source>
        <translation>空白卡</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>used for this card</source>
        <translation>用于制作此卡</translation>
    </message>
    <message>
        <source>Balance of the card</source>
        <translation>社保卡余额</translation>
    </message>
    <message>
        <source>paid out by the bank</source>
        <translation>由银行支付</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Reader service</source>
        <translation>读卡服务</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>PIN entry</source>
        <translation>密码输入</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>客户屏</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>本柜存储</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登记库</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>The reader service answers.</source>
        <translation>读卡服务正常。</translation>
    </message>
    <message>
        <source>The reader service does not run.</source>
        <translation>读卡服务没有运行。</translation>
    </message>
    <message>
        <source>The reader service refuses this user.</source>
        <translation>读卡服务拒绝本用户。</translation>
    </message>
    <message>
        <source>A reader is connected.</source>
        <translation>已连接读卡器。</translation>
    </message>
    <message>
        <source>No reader is connected.</source>
        <translation>未连接读卡器。</translation>
    </message>
    <message>
        <source>The reader that was chosen is not connected.</source>
        <translation>所选的读卡器未连接。</translation>
    </message>
    <message>
        <source>The card in the reader answers.</source>
        <translation>读卡器中的卡片应答正常。</translation>
    </message>
    <message>
        <source>No card lies in a reader.</source>
        <translation>读卡器中没有卡片。</translation>
    </message>
    <message>
        <source>The card in the reader does not answer.</source>
        <translation>读卡器中的卡片没有应答。</translation>
    </message>
    <message>
        <source>Another program holds the card.</source>
        <translation>卡片被其他程序占用。</translation>
    </message>
    <message>
        <source>The holder types on the customer&apos;s window.</source>
        <translation>持卡人在客户窗口输入密码。</translation>
    </message>
    <message>
        <source>The holder types on the customer&apos;s window. PINs that the bank keeps cannot be served here.</source>
        <translation>持卡人在客户窗口输入密码。由银行保管的密码不能在此办理。</translation>
    </message>
    <message>
        <source>A printer is set up.</source>
        <translation>已设置打印机。</translation>
    </message>
    <message>
        <source>Printers are set up, but none is the usual one.</source>
        <translation>已设置打印机，但没有默认打印机。</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>未设置打印机。</translation>
    </message>
    <message>
        <source>The customer has a screen of his own.</source>
        <translation>客户有单独的屏幕。</translation>
    </message>
    <message>
        <source>The customer&apos;s side is a window on this screen.</source>
        <translation>客户窗口显示在本屏幕上。</translation>
    </message>
    <message>
        <source>Every table was read and is sound.</source>
        <translation>已逐表读取，完好无损。</translation>
    </message>
    <message>
        <source>A part of the store is damaged.</source>
        <translation>本柜存储有损坏。</translation>
    </message>
    <message>
        <source>The store could not be read.</source>
        <translation>本柜存储无法读取。</translation>
    </message>
    <message>
        <source>The store was not read to the end.</source>
        <translation>本柜存储没有检查完。</translation>
    </message>
    <message>
        <source>There is room enough on the disk.</source>
        <translation>磁盘空间充足。</translation>
    </message>
    <message>
        <source>There is little room left on the disk.</source>
        <translation>磁盘剩余空间不多。</translation>
    </message>
    <message>
        <source>The disk is almost full.</source>
        <translation>磁盘将满。</translation>
    </message>
    <message>
        <source>The room on the disk is not known.</source>
        <translation>无法得知磁盘剩余空间。</translation>
    </message>
    <message>
        <source>The registry answers.</source>
        <translation>登记库应答正常。</translation>
    </message>
    <message>
        <source>The registry answers slowly.</source>
        <translation>登记库应答缓慢。</translation>
    </message>
    <message>
        <source>The registry does not answer.</source>
        <translation>登记库没有应答。</translation>
    </message>
    <message>
        <source>The registry takes what is handed in, but nobody judges it.</source>
        <translation>登记库收得下交来的业务，但没有人受理。</translation>
    </message>
    <message>
        <source>The clock shows China&apos;s time.</source>
        <translation>时钟为中国时间。</translation>
    </message>
    <message>
        <source>This computer is set to another time zone than China&apos;s.</source>
        <translation>本机设置的不是中国时区。</translation>
    </message>
    <message>
        <source>The registry&apos;s clock and this machine&apos;s differ.</source>
        <translation>登记库的时钟与本机时钟不一致。</translation>
    </message>
    <message>
        <source>The clock is earlier than the last entry on record.</source>
        <translation>时钟早于最后一条记录。</translation>
    </message>
    <message>
        <source>Please ask the administrator to start the service pcscd.</source>
        <translation>请管理员启动 pcscd 服务。</translation>
    </message>
    <message>
        <source>Please ask the administrator to let this user use pcscd.</source>
        <translation>请管理员允许本用户使用 pcscd。</translation>
    </message>
    <message>
        <source>Please connect a reader, or try another socket.</source>
        <translation>请连接读卡器，或换一个接口。</translation>
    </message>
    <message>
        <source>Please connect it, or choose another one in the settings.</source>
        <translation>请连接该读卡器，或在设置中另选。</translation>
    </message>
    <message>
        <source>Please take the card out, wipe its contacts, and put it in the right way round.</source>
        <translation>请取出卡片，擦净触点，按正确方向插入。</translation>
    </message>
    <message>
        <source>Please close the other program, or take the card out and put it back.</source>
        <translation>请关闭其他程序，或取出卡片重新插入。</translation>
    </message>
    <message>
        <source>Please send holders to a counter of the bank for those.</source>
        <translation>此类业务请持卡人到银行柜台办理。</translation>
    </message>
    <message>
        <source>Please choose a usual printer in the system&apos;s settings.</source>
        <translation>请在系统设置中选择默认打印机。</translation>
    </message>
    <message>
        <source>Papers can be saved as PDF. Please set up a printer in the system&apos;s settings.</source>
        <translation>单据可存为 PDF。请在系统设置中添加打印机。</translation>
    </message>
    <message>
        <source>Please connect a second screen that faces the customer.</source>
        <translation>请连接面向客户的第二块屏幕。</translation>
    </message>
    <message>
        <source>Please stop serving, and ask the administrator to restore the last backup.</source>
        <translation>请停止办理业务，并请管理员恢复最近的备份。</translation>
    </message>
    <message>
        <source>Please run the diagnosis again when there is time.</source>
        <translation>请在空闲时重新诊断。</translation>
    </message>
    <message>
        <source>Please ask the administrator to make room on the disk.</source>
        <translation>请管理员清理磁盘空间。</translation>
    </message>
    <message>
        <source>Please ask the administrator to look at the disk.</source>
        <translation>请管理员检查磁盘。</translation>
    </message>
    <message>
        <source>Work goes on, slowly. If it stays so, please tell whoever runs the network.</source>
        <translation>业务可以继续，但较慢。如一直如此，请告知网络管理人员。</translation>
    </message>
    <message>
        <source>What can wait is queued and sent by itself. Please tell whoever runs the network.</source>
        <translation>可以等待的业务已入队，恢复后自动发送。请告知网络管理人员。</translation>
    </message>
    <message>
        <source>Papers carry China&apos;s time all the same. Please ask the administrator to set the time zone Asia/Shanghai.</source>
        <translation>单据上仍为中国时间。请管理员将时区设为 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Please stop serving until the administrator has set the clock.</source>
        <translation>请停止办理业务，待管理员校准时钟。</translation>
    </message>
    <message>
        <source>Self-diagnosis, %1</source>
        <translation>自助诊断，%1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>Class</name>
    <message>
        <source>Learner</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Time of the best</source>
        <translation>最佳用时</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>总用时</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近一次</translation>
    </message>
</context>
<context>
    <name>DayEnd</name>
    <message>
        <source>old medical cards</source>
        <translation>老医保卡</translation>
    </message>
    <message>
        <source>card accounts</source>
        <translation>社保卡账户</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>现金支付</translation>
    </message>
    <message>
        <source>banks</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Accepted here, unknown to the registry</source>
        <translation>本柜已受理，登记库无此业务</translation>
    </message>
    <message>
        <source>Accepted here, not at the registry</source>
        <translation>本柜已受理，登记库未受理</translation>
    </message>
    <message>
        <source>No procedure has this voucher number</source>
        <translation>凭证缺号</translation>
    </message>
    <message>
        <source>Two procedures have this voucher number</source>
        <translation>凭证重号</translation>
    </message>
    <message>
        <source>A voucher beyond the count of the day</source>
        <translation>凭证号超出当日计数</translation>
    </message>
    <message>
        <source>Blank taken, and nobody works on it</source>
        <translation>空白卡已领用，但无业务在办</translation>
    </message>
    <message>
        <source>An act that the stock could not take</source>
        <translation>库存未能登记的业务</translation>
    </message>
    <message>
        <source>Fee without an act at the registry</source>
        <translation>已收费，登记库无对应业务</translation>
    </message>
    <message>
        <source>The registry has another fee</source>
        <translation>费用与登记库不一致</translation>
    </message>
    <message>
        <source>Fee of an act that the drawer does not have</source>
        <translation>业务应收费，钱箱无记录</translation>
    </message>
    <message>
        <source>More money than can be counted</source>
        <translation>金额超出可计范围</translation>
    </message>
    <message>
        <source>A day is closed by a supervisor.</source>
        <translation>日终须由主管办理。</translation>
    </message>
    <message>
        <source>Acts of this day are this supervisor&apos;s own.</source>
        <translation>该主管当日办理过业务。</translation>
    </message>
    <message>
        <source>This day has not begun.</source>
        <translation>该日尚未开始。</translation>
    </message>
    <message>
        <source>Nothing was done on this day that is not closed.</source>
        <translation>该日没有未日终的业务。</translation>
    </message>
    <message>
        <source>Something has changed since the day was shown.</source>
        <translation>显示之后数据有变动。</translation>
    </message>
    <message>
        <source>The day does not tie out, and nothing is said about it.</source>
        <translation>该日账实不符，且未填写说明。</translation>
    </message>
    <message>
        <source>The remark is too long.</source>
        <translation>说明过长。</translation>
    </message>
    <message>
        <source>Please have a supervisor sign.</source>
        <translation>请主管签字。</translation>
    </message>
    <message>
        <source>Please have another supervisor close it.</source>
        <translation>请由其他主管办理日终。</translation>
    </message>
    <message>
        <source>Please choose another day.</source>
        <translation>请选择其他日期。</translation>
    </message>
    <message>
        <source>Please look at it again, and sign then.</source>
        <translation>请重新核对后再签字。</translation>
    </message>
    <message>
        <source>Please say in the remark what was found and who follows it up.</source>
        <translation>请在说明中写明核查情况和跟进人。</translation>
    </message>
    <message>
        <source>Please say it in fewer words.</source>
        <translation>请简短说明。</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1 张，%2 至 %3</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登记库</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>已核对 %1 笔</translation>
    </message>
    <message>
        <source>Blank cards</source>
        <translation>空白卡</translation>
    </message>
    <message>
        <source>Of this day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>钱箱应有</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <translation>资金：%1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>转入 %1，转出 %2</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>%1 blank, %2 taken, %3 used, %4 void</source>
        <translation>空白 %1，领用 %2，已用 %3，作废 %4</translation>
    </message>
    <message>
        <source>%1 received, %2 used, %3 void</source>
        <translation>入库 %1，使用 %2，作废 %3</translation>
    </message>
    <message>
        <source>Finished cards</source>
        <translation>成品卡</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>在库 %1 张</translation>
    </message>
    <message>
        <source>Carried over before</source>
        <translation>前日结转</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused, %3 withdrawn</source>
        <translation>受理 %1，拒绝 %2，撤回 %3</translation>
    </message>
</context>
<context>
    <name>DayReport</name>
    <message>
        <source>As it stands at</source>
        <translation>统计时间</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>打印人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已办业务</translation>
    </message>
    <message>
        <source>No act on this day.</source>
        <translation>当日无业务。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收取笔数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退还笔数</translation>
    </message>
    <message>
        <source>No fee was taken or given back.</source>
        <translation>当日无收费、无退费。</translation>
    </message>
    <message>
        <source>What does not tie out</source>
        <translation>核对不符事项</translation>
    </message>
    <message>
        <source>Nothing: everything ties out.</source>
        <translation>无，全部核对相符。</translation>
    </message>
    <message>
        <source>What stays open and is carried over</source>
        <translation>未结事项（结转下日）</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>无未结事项。</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>日终签署</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>签署时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Signature begins</source>
        <translation>电子签名（前段）</translation>
    </message>
    <message>
        <source>NOT CLOSED: no supervisor has signed this day yet.</source>
        <translation>尚未日终：主管还未签署本日。</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>未日终</translation>
    </message>
    <message>
        <source>closed by %1 at %2, open again</source>
        <translation>%1 已于 %2 日终，其后又有业务</translation>
    </message>
    <message>
        <source>closed by %1 at %2</source>
        <translation>%1 已于 %2 日终</translation>
    </message>
    <message>
        <source>Day&apos;s report</source>
        <translation>日终报表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day&apos;s end</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>In the drawer, in words</source>
        <translation>钱箱金额（大写）</translation>
    </message>
    <message>
        <source>Acts since the last closing want closing, too.</source>
        <translation>上次日终之后又有业务，须再次日终。</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 comes to the window: %2. What is wanted: %3.</source>
        <translation>%1来到窗口：%2。要办：%3。</translation>
    </message>
    <message>
        <source>Somebody comes for %1 to the window: %2 (%3). What is wanted: %4.</source>
        <translation>有人替%1来到窗口：%2（%3）。要办：%4。</translation>
    </message>
    <message>
        <source>To be entered: %1.</source>
        <translation>要填写：%1。</translation>
    </message>
    <message>
        <source>On the desk: %1.</source>
        <translation>桌上有：%1。</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>Nothing is done without: %1.</source>
        <translation>缺少以下材料就不能办：%1。</translation>
    </message>
    <message>
        <source>Think of rule %1: %2</source>
        <translation>想一想规则 %1：%2</translation>
    </message>
    <message>
        <source>I am %1.</source>
        <translation>我是%1。</translation>
    </message>
    <message>
        <source>I come for %1 (%2).</source>
        <translation>我替%1来的（%2）。</translation>
    </message>
    <message>
        <source>This: %1.</source>
        <translation>就是：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a form&apos;s field and what is entered</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不选</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>work, and for whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is about the card %1.</source>
        <translation>事关卡号 %1。</translation>
    </message>
</context>
<context>
    <name>EarlierActs</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>not of this counter</source>
        <translation>非本柜办理</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>已出份数</translation>
    </message>
</context>
<context>
    <name>Enquiry</name>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>does not lock</source>
        <translation>不会锁定</translation>
    </message>
    <message>
        <source>still the initial value; %1</source>
        <translation>仍为初始密码；%1</translation>
    </message>
    <message>
        <source>Stage of the card</source>
        <translation>卡片状态</translation>
    </message>
    <message>
        <source>Balance of the card</source>
        <translation>社保卡余额</translation>
    </message>
    <message>
        <source>Legacy card</source>
        <translation>医保卡</translation>
    </message>
    <message>
        <source>Balance of the legacy card</source>
        <translation>医保卡余额</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>九成不超过</translation>
    </message>
    <message>
        <source>Why, and by which rule</source>
        <translation>原因与依据</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Accepted acts</source>
        <translation>登记库已受理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>What the new card&apos;s bank says</source>
        <translation>新卡银行的答复</translation>
    </message>
    <message>
        <source>the new card has had its first funds</source>
        <comment>funding</comment>
        <translation>新卡已注资</translation>
    </message>
    <message>
        <source>The name agrees</source>
        <translation>姓名相符</translation>
    </message>
    <message>
        <source>The social security number agrees</source>
        <translation>社会保障号码相符</translation>
    </message>
    <message>
        <source>The photo is of this person</source>
        <translation>照片与本人相符</translation>
    </message>
    <message>
        <source>Kind of loss report</source>
        <translation>挂失方式</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>挂失范围</translation>
    </message>
    <message>
        <source>Reason for the replacement</source>
        <translation>补换原因</translation>
    </message>
    <message>
        <source>Bank of the new card</source>
        <translation>新卡发卡银行</translation>
    </message>
    <message>
        <source>Card and identity document side by side</source>
        <translation>卡面与身份证件核对</translation>
    </message>
    <message>
        <source>Way of settlement</source>
        <translation>结算方式</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>注销原因</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>社会保障号码</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>个人编号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>This is no identity number: 18 characters, of which the last one proves the others. Please compare it with the document.</source>
        <translation>不是有效的社会保障号码：应为 18 位，末位为校验码。请对照证件重新输入。</translation>
    </message>
    <message>
        <source>Please enter the name as it stands on the document.</source>
        <translation>请按证件上的姓名输入。</translation>
    </message>
    <message>
        <source>A personal number has 6 to 20 digits and capital letters; the last six are digits.</source>
        <translation>个人编号由6至20位数字和大写字母组成，最后六位是数字。</translation>
    </message>
    <message>
        <source>Please enter a mobile number, or a landline with its area code, like 0730-8840000.</source>
        <translation>请输入手机号码，或带区号的固定电话，如0730-8840000。</translation>
    </message>
    <message>
        <source>Please choose.</source>
        <translation>请选择。</translation>
    </message>
    <message>
        <source>Do the card and the identity document agree?</source>
        <translation>社保卡与身份证件是否相符？</translation>
    </message>
    <message>
        <source>How is the loss reported, and for which applications?</source>
        <translation>以何种方式挂失，挂失哪些应用？</translation>
    </message>
    <message>
        <source>What is right?</source>
        <translation>正确的信息是什么？</translation>
    </message>
    <message>
        <source>Which bank has the holder chosen?</source>
        <translation>持卡人选择哪家银行？</translation>
    </message>
    <message>
        <source>What exactly does the holder want?</source>
        <translation>具体办理什么？</translation>
    </message>
    <message>
        <source>What the card&apos;s bank says</source>
        <translation>该卡开户行答复</translation>
    </message>
    <message>
        <source>it has paid out what was on the account</source>
        <comment>closing</comment>
        <translation>账户余额已支付完毕</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>, </source>
        <comment>between things named in a row</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>the legacy account</source>
        <translation>医保卡账户</translation>
    </message>
    <message>
        <source>the account of card %1</source>
        <translation>卡 %1 的账户</translation>
    </message>
    <message>
        <source>the holder&apos;s hand</source>
        <translation>持卡人本人</translation>
    </message>
    <message>
        <source>the bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>%1 activated</source>
        <translation>%1已激活</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>已修改%1</translation>
    </message>
    <message>
        <source>%1 set anew</source>
        <translation>已重置%1</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>已解锁%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n wrong entries counted</source>
        <translation>
            <numerusform>%1：已计错误输入 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1，已锁定</translation>
    </message>
    <message>
        <source>legacy card stopped</source>
        <translation>医保卡已停用</translation>
    </message>
    <message>
        <source>legacy card suspended until its record is printed</source>
        <translation>医保卡已暂停，打印交易记录后恢复</translation>
    </message>
    <message>
        <source>enquiry: %1</source>
        <translation>查询：%1</translation>
    </message>
    <message>
        <source>card of %1 applied for</source>
        <translation>已申领%1的卡</translation>
    </message>
    <message>
        <source>card %1 replaced</source>
        <translation>卡 %1 已补换</translation>
    </message>
    <message>
        <source>card %1: %2</source>
        <translation>卡 %1：%2</translation>
    </message>
    <message>
        <source>card made at a counter</source>
        <translation>已在柜台制卡</translation>
    </message>
    <message>
        <source>card made by the factory</source>
        <translation>制卡厂已制卡</translation>
    </message>
    <message>
        <source>card refused and taken back, to be made again</source>
        <translation>拒收，卡已收回待重制</translation>
    </message>
    <message>
        <source>old card %1 ended</source>
        <translation>旧卡 %1 已作废</translation>
    </message>
    <message>
        <source>card closed: %1</source>
        <translation>卡已注销：%1</translation>
    </message>
    <message>
        <source>card funded by its bank</source>
        <translation>银行已为卡注资</translation>
    </message>
    <message>
        <source>card given back by the bank whose machine had kept it</source>
        <translation>吞卡银行已将卡退还</translation>
    </message>
    <message>
        <source>settlement: %1</source>
        <translation>结算方式：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>loss ended (%1)</source>
        <translation>已解挂（%1）</translation>
    </message>
    <message>
        <source>account frozen by its bank</source>
        <translation>银行已冻结账户</translation>
    </message>
    <message>
        <source>account released by its bank</source>
        <translation>银行已解冻账户</translation>
    </message>
    <message>
        <source>loss notice issued</source>
        <translation>已出具挂失通知单</translation>
    </message>
    <message>
        <source>clearance notice issued</source>
        <translation>已出具清户通知单</translation>
    </message>
    <message>
        <source>legacy account cleared</source>
        <translation>医保卡账户已清户</translation>
    </message>
    <message>
        <source>transaction record printed</source>
        <translation>已打印交易记录</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <translation>%1由%2划转至%3</translation>
    </message>
    <message>
        <source>details corrected</source>
        <translation>已更正信息</translation>
    </message>
    <message>
        <source>the act before it reversed</source>
        <translation>已冲正前一笔业务</translation>
    </message>
    <message>
        <source>fee taken: %1</source>
        <translation>收费：%1</translation>
    </message>
    <message>
        <source>fee given back: %1</source>
        <translation>退费：%1</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>This counter is not connected to the host that keeps this PIN.</source>
        <translation>本柜台未连接保存该密码的主机。</translation>
    </message>
    <message>
        <source>The host that keeps this PIN cannot be reached.</source>
        <translation>无法连接保存该密码的主机。</translation>
    </message>
    <message>
        <source>The host did not answer; whether it has the new PIN is unknown.</source>
        <translation>主机没有应答，新密码是否生效尚不清楚。</translation>
    </message>
    <message>
        <source>The old PIN was wrong.</source>
        <translation>原密码错误。</translation>
    </message>
    <message>
        <source>The PIN is locked at its host.</source>
        <translation>密码在主机端已锁定。</translation>
    </message>
    <message>
        <source>The host does not know this card&apos;s PIN.</source>
        <translation>主机没有这张卡的密码记录。</translation>
    </message>
    <message>
        <source>The host could not open the sealed PIN.</source>
        <translation>主机无法解开密码数据。</translation>
    </message>
    <message>
        <source>The host knows this act with other contents.</source>
        <translation>主机已有同一编号但内容不同的业务。</translation>
    </message>
    <message>
        <source>The host reported a fault.</source>
        <translation>主机报告故障。</translation>
    </message>
    <message>
        <source>Please send the holder to a branch of the card&apos;s bank.</source>
        <translation>请持卡人到发卡银行网点办理。</translation>
    </message>
    <message>
        <source>Please try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Please try again: the host is asked what it has done first.</source>
        <translation>请再试一次：系统会先向主机查明结果。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the old PIN again.</source>
        <translation>请持卡人重新输入原密码。</translation>
    </message>
    <message>
        <source>Please reset the PIN with the identity document.</source>
        <translation>请凭有效身份证件重置密码。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the PINs again; if it happens again, call the office&apos;s support.</source>
        <translation>请持卡人重新输入密码；如再次出现，请联系本单位技术支持。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support and give them the code.</source>
        <translation>请联系本单位技术支持，并告知代码。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source> or </source>
        <comment>between papers of which one will do</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>Notice: your card is ready</source>
        <translation>社会保障卡领卡通知</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>社保卡卡号</translation>
    </message>
    <message>
        <source>Bank of the card</source>
        <translation>发卡银行</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>到卡日期</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>领卡地点</translation>
    </message>
    <message>
        <source>Please collect it by</source>
        <translation>请于此日前领取</translation>
    </message>
    <message>
        <source>The holder brings</source>
        <translation>本人领卡须携带</translation>
    </message>
    <message>
        <source>An agent brings</source>
        <translation>代领须携带</translation>
    </message>
    <message>
        <source>Your social-security card has been made and lies ready for you. Please compare name, number and photo with your identity document when it is handed to you; a card that differs is taken back and made again.</source>
        <translation>您的社会保障卡已制作完成，请前来领取。领卡时请将卡面姓名、社会保障号码和照片与身份证件核对；如有不符，当场收回重新制作。</translation>
    </message>
    <message>
        <source>The card&apos;s PINs are set when it is activated. Nobody of this office asks for them by telephone or message.</source>
        <translation>卡片密码在激活时由本人设置。本单位工作人员不会以电话或短信索要密码。</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>社会保障号码</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>个人编号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Bank of the legacy card</source>
        <translation>医保卡开户银行</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>办理时间</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办员</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请业务</translation>
    </message>
    <message>
        <source>Insured for</source>
        <translation>参保险种</translation>
    </message>
    <message>
        <source>Papers shown</source>
        <translation>出示材料</translation>
    </message>
    <message>
        <source>State of the legacy card</source>
        <translation>医保卡状态</translation>
    </message>
    <message>
        <source>Balance as we have it</source>
        <translation>账户余额（以银行记录为准）</translation>
    </message>
    <message>
        <source>Card number of the new card</source>
        <translation>新社保卡卡号</translation>
    </message>
    <message>
        <source>Bank of the new card</source>
        <translation>新社保卡发卡银行</translation>
    </message>
    <message>
        <source>Transactions since the last print</source>
        <translation>上次打印后的交易笔数</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>今收到</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额（小写）</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>金额（大写）</translation>
    </message>
    <message>
        <source>I ask for the above. What I have stated is true, and the papers are genuine and valid. I know that the card serves its holder alone and is not lent, hired or passed on.</source>
        <translation>本人申请办理上述业务，所填内容属实，所附材料真实有效；知悉社会保障卡仅限本人使用，不得出借、出租或转让。</translation>
    </message>
    <message>
        <source>Signature of the applicant or agent</source>
        <translation>申请人（代办人）签名</translation>
    </message>
    <message>
        <source>The medical-insurance card of the above holder has been reported lost here and is stopped.</source>
        <translation>上述持卡人的医疗保险卡已在本网点办理挂失，停止使用。</translation>
    </message>
    <message>
        <source>The bank named above is asked to clear the holder&apos;s medical-insurance card account against this notice and a valid identity document.</source>
        <translation>请上述医保卡开户银行凭本通知单和持卡人有效身份证件，为其医疗保险卡账户办理清户。</translation>
    </message>
    <message>
        <source>The transactions since the last print have been printed. The count begins again at nought.</source>
        <translation>上次打印以来的交易明细已打印，交易笔数重新计算。</translation>
    </message>
    <message>
        <source>The amount above has been received.</source>
        <translation>上述款项已收讫。</translation>
    </message>
    <message>
        <source>Signature of the clerk</source>
        <translation>经办员签名</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Fee in words</source>
        <translation>费用（大写）</translation>
    </message>
    <message>
        <source>Balance in words</source>
        <translation>余额（大写）</translation>
    </message>
    <message>
        <source>Received: signature of the holder or agent</source>
        <translation>签收人（持卡人或代办人）签名</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Sign in with your own name and password. What you do here is on record as yours. After a lock the work under way is as it was. Enter goes to the next field and signs in.</source>
        <translation>请用本人的登录名和口令登录。您在此办理的一切都记在您名下。锁定之后，办理中的业务保持原样。按回车键到下一栏，并登录。</translation>
    </message>
    <message>
        <source>The day in numbers: how many were served and how long it took, what was refused by which rule, and what is still open. A number opens the list behind it. A digit changes the part; the office&apos;s months and years are for supervisors.</source>
        <translation>今天的数字：办了多少人、用了多久，哪些按哪条规则不能办，还有哪些没有办完。点数字看背后的清单。数字键切换栏目；单位的月、年统计由主管查看。</translation>
    </message>
    <message>
        <source>Put a card into the reader, or type an identity, card or bank card number, or a name, and press Enter. The holder&apos;s cards stand at the left, what can be done for the chosen card at the right: its digit starts it. What is not possible says why and by which rule. Arrows go from tile to tile, Esc closes the holder&apos;s file.</source>
        <translation>将卡片插入读卡器，或输入身份证号、社保卡号、银行卡号或姓名后按回车键。左侧是持卡人的卡片，右侧是所选卡片可办的业务，按数字键开始。不能办理的业务会说明原因和所依据的规则。方向键在业务之间移动，Esc 键关闭档案。</translation>
    </message>
    <message>
        <source>What was done for this holder before, newest first. Enter opens the papers of the chosen act: each copy is numbered, marked as a reprint and on record before it is made. Esc goes back to the file.</source>
        <translation>以前为这位持卡人办过的业务，最近的在前。按回车 打开所选业务的单据：每一份都编号、标明补打，并且先记录再打印。按 Esc 返回档案。</translation>
    </message>
    <message>
        <source>What waits for the registry, and what it refused. Arrows choose a line; below it stands what can be done about it, each with its digit. What only waits goes out by itself.</source>
        <translation>这里是等待发往登记库的业务，以及登记库不予受理的业务。用方向键选择一行，下方列出可以怎样处理，各有数字键。只是等待的会自动发送。</translation>
    </message>
    <message>
        <source>Blank cards, batches to and from the factory, cards to hand out, the day&apos;s fees, and files of many people. A digit changes the part; Esc stops what goes on, where that is safe.</source>
        <translation>这里管理空白卡、送厂与回盘的制卡批次、待领卡片、当日收费和批量文件。数字键切换栏目；可安全停止时，按 Esc 键停止。</translation>
    </message>
    <message>
        <source>What was done on a day, whether vouchers, cards and money tie out, and what stays open. A supervisor who served nobody on that day closes it with his password.</source>
        <translation>这里列出当日业务、凭证、卡片和资金是否相符，以及未结业务。由当日未办理业务的主管用口令办理日终。</translation>
    </message>
    <message>
        <source>What other desks ask a supervisor to approve. Look at the whole act, then sign it or refuse it with your own password. An approval code is for a desk that can only be reached by telephone.</source>
        <translation>这里是其他柜台请主管授权的业务。请核对整项业务，再用本人口令授权或拒绝。授权码用于只能电话联系的柜台。</translation>
    </message>
    <message>
        <source>Exercises by level. Arrows choose one, Enter begins it. Type your name first where several people learn here: results are kept by name.</source>
        <translation>练习按难度排列。用方向键选择，按回车 开始。多人在此练习时，请先填姓名：成绩按姓名保存。</translation>
    </message>
    <message>
        <source>Who is standing before you and what he says. Enter serves him. F6 asks him, F7 shows the papers on the desk and judges them, F8 gives a hint for some points, F9 turns him away, F10 sets right what went wrong, F12 gives up.</source>
        <translation>站在您面前的是谁、他说了什么。按回车 开始办理。F6 问他，F7 查看并判断桌上的材料，F8 扣分提示，F9 请他改日再来，F10 排除故障，F12 放弃。</translation>
    </message>
    <message>
        <source>What was right and what was not, point by point, with the rule. Enter goes on, R repeats the exercise, P prints the report, Esc goes back to the list.</source>
        <translation>逐项列出对错及所依据的规则。按回车 继续，R 重做，P 打印成绩单，Esc 返回列表。</translation>
    </message>
    <message>
        <source>The drawer of made-up citizens and their cards. Choose a citizen to open his file; put a card into the reader or take it out. Nothing here is real and nothing leaves this counter.</source>
        <translation>这里是虚构人员及其练习卡。选择一人即打开其档案；可将卡片插入或取出读卡器。一切均为虚构，数据不出本柜。</translation>
    </message>
    <message>
        <source>What you choose holds at once and is kept for this counter; Ctrl+Z takes it back. Text size takes hold at the next start. Your own password is changed here by whoever knows the old one.</source>
        <translation>所选设置立即生效，并为本柜台保存；按 Ctrl+Z 撤销。文字大小在下次启动时生效。知道原口令即可在此修改本人口令。</translation>
    </message>
    <message>
        <source>Looks at everything the counter stands on. Each line says good, attention or bad, and what to do. F5 checks again, Esc stops, Ctrl+C copies a report for support that names nobody.</source>
        <translation>检查本柜台所依赖的一切。每行标明正常、注意或故障，并说明怎样处理。F5 重新检查，Esc 停止，Ctrl+C 复制供技术支持使用的报告，其中不含个人信息。</translation>
    </message>
    <message>
        <source>Ctrl+K finds any action, Ctrl+F goes to the search, Ctrl+L locks, F1 explains, Esc goes back.</source>
        <translation>Ctrl+K 查找任何操作，Ctrl+F 到查询栏，Ctrl+L 锁定，F1 说明，Esc 返回。</translation>
    </message>
    <message>
        <source>For who teaches. Choose a rule case and a citizen with whom it comes out the same; what the learner is told is yours to write; save it, and it stands in the list of exercises. The other part reads the results of a class, shows each learner&apos;s points with their reasons, and writes one table. Esc goes back to the list.</source>
        <translation>供培训员使用。选一个规则案例，再选一位办理结果相同的居民；对学员说的话由您来写；保存后就出现在练习列表里。另一栏读取全班成绩，显示每位学员的得分和理由，并汇成一张表。按 Esc 返回列表。</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>Practice report</source>
        <translation>练习报告</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Hints asked for</source>
        <translation>查看提示次数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 分（满分 %2 分）</translation>
    </message>
    <message>
        <source>How the score came about</source>
        <translation>得分明细</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据规则</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>No points were given or taken.</source>
        <translation>无加分、无扣分。</translation>
    </message>
    <message>
        <source>Practice: citizens, cards and numbers are invented, and nothing of it reached a registry.</source>
        <translation>练习：人员、卡片和号码均为虚构，未进入任何登记库。</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培训员</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Voucher</source>
        <translation>业务凭证</translation>
    </message>
    <message>
        <source>Social-security card: application form</source>
        <translation>社会保障卡业务申请表</translation>
    </message>
    <message>
        <source>Loss notice</source>
        <translation>挂失通知单</translation>
    </message>
    <message>
        <source>Medical-insurance card: clearance notice</source>
        <translation>职工医疗保险卡清户通知单</translation>
    </message>
    <message>
        <source>Transaction record</source>
        <translation>交易明细</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>凭证 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1，共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Card face</source>
        <translation>卡面样张</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>REPRINT · copy %1 · %2 · clerk %3</source>
        <translation>补打 · 第 %1 份 · %2 · 经办员 %3</translation>
    </message>
</context>
<context>
    <name>ProcedureNotice</name>
    <message>
        <source>Stop here?</source>
        <translation>到此停止吗？</translation>
    </message>
    <message>
        <source>What has been done stays done and is reported to the registry. What is still to do is left undone.</source>
        <translation>已完成的部分有效，并报送登记库；未完成的部分不再办理。</translation>
    </message>
    <message>
        <source>Enter stops, Esc goes on with the work.</source>
        <translation>按回车停止，按 Esc 继续办理。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>%1: %2</source>
        <comment>state: reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, identity number</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>档案 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失败 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next at %2</source>
        <translation>%1，下次 %2</translation>
    </message>
    <message>
        <source>told on %1 by %2</source>
        <translation>%1 已由 %2 告知</translation>
    </message>
    <message>
        <source>not reached on %1 by %2</source>
        <translation>%1 由 %2 联系，未接通</translation>
    </message>
    <message>
        <source>begun anew on %1 by %2</source>
        <translation>%1 由 %2 重新办理</translation>
    </message>
    <message>
        <source>withdrawn on %1 by %2: %3</source>
        <translation>%1 由 %2 撤回：%3</translation>
    </message>
    <message>
        <source>On the file as it is now it is not possible: %1</source>
        <translation>按现有档案不能办理：%1</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, last change %2</source>
        <translation>%1，最近变化 %2</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Fee taken</source>
        <translation>已收费用</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>处理记录</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Do it anew</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Call the holder</source>
        <translation>联系持卡人</translation>
    </message>
    <message>
        <source>Look it up again</source>
        <translation>立即查询结果</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>立即报送</translation>
    </message>
    <message>
        <source>It leaves the queue and is never sent.</source>
        <translation>移出队列，不再报送。</translation>
    </message>
    <message>
        <source>It is closed with a reason. The registry has applied nothing of it.</source>
        <translation>注明原因后了结；登记库未作任何变更。</translation>
    </message>
    <message>
        <source>The file is looked up anew and the procedure begins at its first step. This one is withdrawn.</source>
        <translation>重新查询档案，从第一步开始办理；本笔同时撤回。</translation>
    </message>
    <message>
        <source>Whom to call; whether the holder was told goes on record.</source>
        <translation>显示联系方式，并记录是否已告知持卡人。</translation>
    </message>
    <message>
        <source>Without waiting for its time.</source>
        <translation>不等到预定时间。</translation>
    </message>
    <message>
        <source>The registry is asked what became of it before anything is sent again.</source>
        <translation>先向登记库查询结果，再决定是否重新报送。</translation>
    </message>
    <message>
        <source>Clerks and supervisors do this.</source>
        <translation>须由经办员或主管办理。</translation>
    </message>
    <message>
        <source>It is settled.</source>
        <translation>已了结。</translation>
    </message>
    <message>
        <source>It is on its way: the registry has not judged it.</source>
        <translation>正在报送，登记库尚未审核。</translation>
    </message>
    <message>
        <source>It was sent and may have been applied: have it looked up first.</source>
        <translation>已报送，可能已生效：请先查询结果。</translation>
    </message>
    <message>
        <source>It tells of what has happened, a loss or what was done on a card, and is never held back.</source>
        <translation>这是挂失或卡上已完成操作的报告，必须报送，不能撤回。</translation>
    </message>
    <message>
        <source>It tells of what has happened, a loss or what was done on a card: call the holder first.</source>
        <translation>这是挂失或卡上已完成操作的报告：请先联系持卡人。</translation>
    </message>
    <message>
        <source>Its procedure is not finished: please take it up from the holder page.</source>
        <translation>所属业务尚未办完：请在持卡人页继续办理。</translation>
    </message>
    <message>
        <source>The registry has judged it: sent again, it gets the same answer.</source>
        <translation>登记库已审核：再次报送结果相同。</translation>
    </message>
    <message>
        <source>An earlier act of this holder goes first.</source>
        <translation>该持卡人有更早的业务，须先处理。</translation>
    </message>
    <message>
        <source>It came from a batch or a file: please repeat that.</source>
        <translation>来自批量业务：请重新办理该批。</translation>
    </message>
    <message>
        <source>A procedure is under way at this desk: please finish it first.</source>
        <translation>本柜台有业务正在办理：请先办完。</translation>
    </message>
    <message>
        <source>The remark goes on record: please leave numbers out, and use 120 characters at most.</source>
        <translation>说明将留痕：请勿填写号码，且不超过 120 字。</translation>
    </message>
    <message>
        <source>the holder does not want it any more</source>
        <translation>持卡人不再需要</translation>
    </message>
    <message>
        <source>it was entered by mistake</source>
        <translation>误操作</translation>
    </message>
    <message>
        <source>it was done in another way</source>
        <translation>已通过其他方式办理</translation>
    </message>
    <message>
        <source>the file does not allow it any more</source>
        <translation>按现有档案已不能办理</translation>
    </message>
    <message>
        <source>Withdraw this act? It is never sent, and the file stays as if it had not been asked for.</source>
        <translation>撤回这笔业务？将不再报送，档案如同未曾申请。</translation>
    </message>
    <message>
        <source>Withdraw this act? The registry has applied nothing of it, and nobody is asked again.</source>
        <translation>撤回这笔业务？登记库未作任何变更，今后不再提示。</translation>
    </message>
    <message>
        <source>Please give back the fee of %1.</source>
        <translation>请退还已收费用 %1。</translation>
    </message>
    <message>
        <source>Withdrawn. Later acts of this holder go on.</source>
        <translation>已撤回。该持卡人之后的业务继续报送。</translation>
    </message>
    <message>
        <source>It is on record.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>It goes out now. What comes of it shows here.</source>
        <translation>正在报送，结果将显示在此。</translation>
    </message>
    <message>
        <source>Begun anew.</source>
        <translation>已重新办理。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This region does not have this procedure.</source>
        <translation>本地区不办理此项业务。</translation>
    </message>
    <message>
        <source>It is not done at this kind of window.</source>
        <translation>此类窗口不办理此项业务。</translation>
    </message>
    <message>
        <source>It is done only at a branch of the card&apos;s own bank.</source>
        <translation>须到该卡发卡银行的网点办理。</translation>
    </message>
    <message>
        <source>It is done only in another city; here it cannot be.</source>
        <translation>须到其他城市办理，本地不能办理。</translation>
    </message>
    <message>
        <source>This person may not ask for it on the holder&apos;s behalf.</source>
        <translation>此人不能代持卡人办理。</translation>
    </message>
    <message>
        <source>The holder is under age: the guardian has to act.</source>
        <translation>持卡人未成年，须由监护人办理。</translation>
    </message>
    <message>
        <source>The holder has no such card.</source>
        <translation>持卡人没有这张卡。</translation>
    </message>
    <message>
        <source>The card has not been collected yet.</source>
        <translation>该卡尚未领取。</translation>
    </message>
    <message>
        <source>The card has been reported lost.</source>
        <translation>该卡已挂失。</translation>
    </message>
    <message>
        <source>The card is suspended.</source>
        <translation>该卡已停用。</translation>
    </message>
    <message>
        <source>The card has been replaced and never works again.</source>
        <translation>该卡已补换，不能再使用。</translation>
    </message>
    <message>
        <source>The card has been closed.</source>
        <translation>该卡已注销。</translation>
    </message>
    <message>
        <source>The card is active already.</source>
        <translation>该卡已经激活。</translation>
    </message>
    <message>
        <source>The card is not activated yet.</source>
        <translation>该卡尚未激活。</translation>
    </message>
    <message>
        <source>The PIN is locked after too many wrong entries.</source>
        <translation>密码因多次输错已被锁定。</translation>
    </message>
    <message>
        <source>The PIN still has the value it started with.</source>
        <translation>密码仍是初始密码。</translation>
    </message>
    <message>
        <source>It is done only in working hours.</source>
        <translation>只在工作时间办理。</translation>
    </message>
    <message>
        <source>A second person, a supervisor, has to approve it.</source>
        <translation>须由另一名主管复核授权。</translation>
    </message>
    <message>
        <source>The registry has not given leave for it.</source>
        <translation>登记库未给予许可。</translation>
    </message>
    <message>
        <source>The registry&apos;s leave has run out.</source>
        <translation>登记库的许可已过期。</translation>
    </message>
    <message>
        <source>Another act on this PIN is still open.</source>
        <translation>该密码还有一项业务未办结。</translation>
    </message>
    <message>
        <source>The report does not say what became of a PIN.</source>
        <translation>报告中缺少某个密码的办理结果。</translation>
    </message>
    <message>
        <source>The region&apos;s rules are not in force on this day.</source>
        <translation>本地区规则当日未生效。</translation>
    </message>
    <message>
        <source>The holder is insured neither for pension nor for medical care here.</source>
        <translation>持卡人在本地既未参加养老保险也未参加医疗保险。</translation>
    </message>
    <message>
        <source>The holder has a card already: another one is a replacement.</source>
        <translation>持卡人已有社保卡：再办属于补换卡。</translation>
    </message>
    <message>
        <source>This bank issues no cards in the region.</source>
        <translation>该银行在本地区不发卡。</translation>
    </message>
    <message>
        <source>The file has a card of this number already.</source>
        <translation>档案中已有此卡号的卡。</translation>
    </message>
    <message>
        <source>The new card has no number yet.</source>
        <translation>新卡尚无卡号。</translation>
    </message>
    <message>
        <source>The card is not waiting to be made.</source>
        <translation>该卡不在待制卡状态。</translation>
    </message>
    <message>
        <source>The card is not being made.</source>
        <translation>该卡不在制卡中。</translation>
    </message>
    <message>
        <source>The card is not ready to be collected.</source>
        <translation>该卡尚不能领取。</translation>
    </message>
    <message>
        <source>Card and document do not agree: the card is taken back and made again.</source>
        <translation>卡面与证件不符：收回重制。</translation>
    </message>
    <message>
        <source>Card and document agree: there is no reason to take the card back.</source>
        <translation>卡面与证件相符：没有收回重制的理由。</translation>
    </message>
    <message>
        <source>The old PIN is not right.</source>
        <translation>原密码不正确。</translation>
    </message>
    <message>
        <source>The new PIN is not acceptable.</source>
        <translation>新密码不符合要求。</translation>
    </message>
    <message>
        <source>Another PIN has to be entered rightly first.</source>
        <translation>须先正确输入另一密码。</translation>
    </message>
    <message>
        <source>The PIN is not locked.</source>
        <translation>密码未被锁定。</translation>
    </message>
    <message>
        <source>A formal loss covers both applications together.</source>
        <translation>正式挂失须两个应用一并办理。</translation>
    </message>
    <message>
        <source>What was given does not agree with the file.</source>
        <translation>所报信息与档案不符。</translation>
    </message>
    <message>
        <source>The card has not been reported lost.</source>
        <translation>该卡未挂失。</translation>
    </message>
    <message>
        <source>A replacement follows a formal loss, never a temporary one.</source>
        <translation>补卡须先正式挂失，临时挂失不可补卡。</translation>
    </message>
    <message>
        <source>The card is still valid.</source>
        <translation>该卡尚在有效期内。</translation>
    </message>
    <message>
        <source>The new card would be of the same bank.</source>
        <translation>新卡仍属同一银行。</translation>
    </message>
    <message>
        <source>The holder has no legacy medical-insurance card.</source>
        <translation>持卡人没有旧医保卡。</translation>
    </message>
    <message>
        <source>The legacy card&apos;s bank has to take the loss report first.</source>
        <translation>须先到旧医保卡的银行挂失，取得挂失通知单。</translation>
    </message>
    <message>
        <source>The legacy card has stopped already.</source>
        <translation>旧医保卡已停用。</translation>
    </message>
    <message>
        <source>The legacy card&apos;s account has been cleared.</source>
        <translation>旧医保卡账户已清户。</translation>
    </message>
    <message>
        <source>There is no new card yet.</source>
        <translation>尚无新卡。</translation>
    </message>
    <message>
        <source>Old and new card are of the same bank: the money moves by itself.</source>
        <translation>新旧卡属同一银行：余额自动转入，无需清户。</translation>
    </message>
    <message>
        <source>Old and new card are of different banks: the account is cleared against a notice.</source>
        <translation>新旧卡不属同一银行：须凭清户通知单清户。</translation>
    </message>
    <message>
        <source>The new card has had no funds yet.</source>
        <translation>新卡尚未注资。</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>没有可转的余额。</translation>
    </message>
    <message>
        <source>It is done only in the holder&apos;s insured district.</source>
        <translation>只能在持卡人参保所在区办理。</translation>
    </message>
    <message>
        <source>The card was not kept by a machine of this bank.</source>
        <translation>该卡不是被本行机具收留的。</translation>
    </message>
    <message>
        <source>There is still money: it leaves first.</source>
        <translation>尚有余额：须先转出。</translation>
    </message>
    <message>
        <source>This way of settling is not open to this card.</source>
        <translation>该卡不能选择此结算方式。</translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation>没有需要更正的内容。</translation>
    </message>
    <message>
        <source>This act cannot be reversed.</source>
        <translation>该业务不能冲正。</translation>
    </message>
    <message>
        <source>Only an act of the same day can be reversed.</source>
        <translation>只能冲正当日业务。</translation>
    </message>
    <message>
        <source>The identity document has expired.</source>
        <translation>身份证件已过有效期。</translation>
    </message>
    <message>
        <source>The identity document is not this holder&apos;s.</source>
        <translation>身份证件与持卡人不符。</translation>
    </message>
    <message>
        <source>The network check does not confirm the identity document.</source>
        <translation>联网核查结果与身份证件不一致。</translation>
    </message>
    <message>
        <source>The fee has not been taken.</source>
        <translation>尚未收取费用。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason (rule)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What stands on the identity document was not taken down.</source>
        <translation>未登记所出示身份证件的内容。</translation>
    </message>
    <message>
        <source>This is not done before the registry has been asked.</source>
        <translation>未经登记库确认，不得办理。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A card has separate PINs for social security and for the bank.</source>
        <translation>一卡有社保密码和金融密码，各自独立。</translation>
    </message>
    <message>
        <source>A region&apos;s cards start with a PIN that it publishes.</source>
        <translation>卡片的初始密码由各地公布。</translation>
    </message>
    <message>
        <source>The region&apos;s rules say whether the chip or a host keeps a PIN.</source>
        <translation>密码由芯片还是主机保存，由地区规则规定。</translation>
    </message>
    <message>
        <source>A PIN has six digits; a change asks for the old one, then twice for the new one.</source>
        <translation>密码为六位数字；修改时先输原密码，再输两次新密码。</translation>
    </message>
    <message>
        <source>Too many wrong entries lock a PIN.</source>
        <translation>输错超过规定次数，密码即被锁定。</translation>
    </message>
    <message>
        <source>Activation replaces the PINs a card starts with.</source>
        <translation>激活时须修改初始密码。</translation>
    </message>
    <message>
        <source>Where a PIN is changed, and with which papers.</source>
        <translation>修改密码的地点和所需证件。</translation>
    </message>
    <message>
        <source>What is done with a PIN counts as done by the holder.</source>
        <translation>凭密码办理的业务视为本人办理。</translation>
    </message>
    <message>
        <source>Where a forgotten PIN is reset, and with which papers.</source>
        <translation>忘记密码时重置的地点和所需证件。</translation>
    </message>
    <message>
        <source>Where a locked PIN is unlocked, and with which papers.</source>
        <translation>密码锁定后解锁的地点和所需证件。</translation>
    </message>
    <message>
        <source>How care is settled with a PIN or with the initial one.</source>
        <translation>凭密码或初始密码结算的方式。</translation>
    </message>
    <message>
        <source>Who is insured in the city may have a card.</source>
        <translation>在本市参保的人员可以申领。</translation>
    </message>
    <message>
        <source>Who applies for a card, and where.</source>
        <translation>由谁、在何处申领。</translation>
    </message>
    <message>
        <source>Which papers holder, agent and guardian bring.</source>
        <translation>本人、代办人、监护人须带的证件。</translation>
    </message>
    <message>
        <source>An application has its form and a photo.</source>
        <translation>申领须填申请表并交照片。</translation>
    </message>
    <message>
        <source>A card that is ready is collected with an identity document.</source>
        <translation>卡制好后凭有效身份证件领取。</translation>
    </message>
    <message>
        <source>At collection name, number and photo are compared.</source>
        <translation>领卡时核对姓名、号码和照片。</translation>
    </message>
    <message>
        <source>The first card is free; a replacement may cost a fee.</source>
        <translation>首次领卡免费，补换卡可能收取工本费。</translation>
    </message>
    <message>
        <source>The financial application is activated in person at the card&apos;s own bank.</source>
        <translation>金融应用由本人到发卡银行网点激活。</translation>
    </message>
    <message>
        <source>Once the new card is active, the legacy card stops by itself; its balance stays.</source>
        <translation>新卡启用后医保卡自动停用，余额不变。</translation>
    </message>
    <message>
        <source>Until the new card is collected, the legacy card goes on working.</source>
        <translation>领取新卡之前，医保卡照常使用。</translation>
    </message>
    <message>
        <source>A temporary loss report stops the card.</source>
        <translation>口头挂失后该卡即停用。</translation>
    </message>
    <message>
        <source>With an initial PIN only a manual loss report is taken, in working hours.</source>
        <translation>未改初始密码的，只能在工作时间人工挂失。</translation>
    </message>
    <message>
        <source>A formal loss is reported in writing with an identity document.</source>
        <translation>正式挂失须凭有效身份证件书面办理。</translation>
    </message>
    <message>
        <source>A loss report can be taken back until a replacement is accepted.</source>
        <translation>受理补卡之前可以解除挂失。</translation>
    </message>
    <message>
        <source>A replacement follows a formal loss report.</source>
        <translation>补卡须先正式挂失。</translation>
    </message>
    <message>
        <source>A legacy card is not made again; a social-security card replaces it.</source>
        <translation>医保卡不再补办，改领社会保障卡。</translation>
    </message>
    <message>
        <source>Within one bank the legacy balance moves by itself.</source>
        <translation>同一银行的，医保卡余额自动转入。</translation>
    </message>
    <message>
        <source>Between banks the old account is cleared against a notice.</source>
        <translation>不同银行的，凭清户通知单清户。</translation>
    </message>
    <message>
        <source>A legacy card is suspended until its transactions are printed.</source>
        <translation>医保卡停用后须打印交易明细才能恢复。</translation>
    </message>
    <message>
        <source>A legacy account pays for care only.</source>
        <translation>医保卡账户只能用于就医购药。</translation>
    </message>
    <message>
        <source>A card kept by a machine is handed back by its bank.</source>
        <translation>被吞卡由该机所属银行退还。</translation>
    </message>
    <message>
        <source>A card serves its holder alone.</source>
        <translation>社保卡只限本人使用。</translation>
    </message>
    <message>
        <source>The clerk never sees, hears or types a holder&apos;s PIN.</source>
        <translation>经办员不看、不听、不代输持卡人密码。</translation>
    </message>
    <message>
        <source>The region&apos;s help lines.</source>
        <translation>本地区服务热线。</translation>
    </message>
    <message>
        <source>How cards are made, received and handed out.</source>
        <translation>制卡、接收和发卡的办法。</translation>
    </message>
    <message>
        <source>A wrong act of the day is reversed by a supervisor.</source>
        <translation>当日错误业务由主管冲正。</translation>
    </message>
    <message>
        <source>Every look-up is put on record with its purpose.</source>
        <translation>每次查询都记录用途。</translation>
    </message>
    <message>
        <source>Fees are taken, receipted and tied out.</source>
        <translation>收费、开具收据并核对。</translation>
    </message>
    <message>
        <source>A card is closed with proof, after its money has left.</source>
        <translation>资金转出后凭证明注销。</translation>
    </message>
    <message>
        <source>a rule of this program&apos;s making</source>
        <translation>本系统自定规则</translation>
    </message>
    <message>
        <source>The articles are silent; the region&apos;s rules decide it so.</source>
        <translation>资料未作规定，由地区规则自行确定。</translation>
    </message>
    <message>
        <source>an assumption of the region&apos;s rules (%1)</source>
        <translation>地区规则的设定（%1）</translation>
    </message>
    <message>
        <source>not in the catalogue of rules</source>
        <translation>不在规则目录中</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>A number in it belongs to another holder.</source>
        <translation>其中有一个号码属于另一持卡人。</translation>
    </message>
    <message>
        <source>This counter has no key module: it cannot write a new PIN to a card without the old one.</source>
        <translation>本柜台没有密钥模块，没有原密码时不能向卡内写入新密码。</translation>
    </message>
    <message>
        <source>This counter is not connected to the bank&apos;s host, which keeps this PIN.</source>
        <translation>本柜台未连接银行主机，该密码由银行主机保存。</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>没有连接读卡器。</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>queue</comment>
        <translation>待发送</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>queue</comment>
        <translation>发送中</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>queue</comment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>queue</comment>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <comment>queue</comment>
        <translation>档案已变更</translation>
    </message>
    <message>
        <source>in doubt</source>
        <comment>queue</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>queue</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>It is sent by itself as soon as the registry answers.</source>
        <translation>登记库恢复应答后会自动发送。</translation>
    </message>
    <message>
        <source>The act could not be read.</source>
        <translation>业务数据无法读取。</translation>
    </message>
    <message>
        <source>The signature does not fit.</source>
        <translation>签名不符。</translation>
    </message>
    <message>
        <source>The same number was used for another act.</source>
        <translation>同一编号已用于其他业务。</translation>
    </message>
    <message>
        <source>The registry does not know the holder.</source>
        <translation>登记库中没有该持卡人。</translation>
    </message>
    <message>
        <source>The registry does not know the rules it was decided on.</source>
        <translation>登记库没有该业务所依据的规则。</translation>
    </message>
    <message>
        <source>Practice and real work do not mix.</source>
        <translation>练习与正式业务不能混用。</translation>
    </message>
    <message>
        <source>It was signed by somebody other than its clerk.</source>
        <translation>签名人不是该业务的经办员。</translation>
    </message>
    <message>
        <source>The registry cannot be reached.</source>
        <translation>无法连接登记库。</translation>
    </message>
    <message>
        <source>The registry did not answer; it is asked again.</source>
        <translation>登记库没有应答，正在重新查询。</translation>
    </message>
    <message>
        <source>The registry&apos;s store failed.</source>
        <translation>登记库存储故障。</translation>
    </message>
    <message>
        <source>The registry has nothing under this number.</source>
        <translation>登记库中没有此编号的记录。</translation>
    </message>
    <message>
        <source>A supervisor other than you must approve this, and this counter knows none. The administrator adds one while Guitai is closed: guitaictl operator add</source>
        <translation>此业务须由您以外的主管授权，而本柜台尚无其他主管。请管理员关闭 Guitai 后添加：guitaictl operator add</translation>
    </message>
    <message>
        <source>You are signed in without the clerk&apos;s role; a clerk serves holders.</source>
        <translation>当前操作员没有经办权限，请由经办员办理。</translation>
    </message>
    <message>
        <source>No printer of card faces is connected.</source>
        <translation>没有连接卡面打印机。</translation>
    </message>
    <message>
        <source>The code over the telephone is not that supervisor&apos;s for this act.</source>
        <translation>电话授权码与该主管及本笔业务不符。</translation>
    </message>
    <message>
        <source>Too many wrong codes came under that supervisor&apos;s number: it is locked.</source>
        <translation>该主管编号下错误的授权码过多，已锁定。</translation>
    </message>
    <message>
        <source>Tell the holder, do it anew, or withdraw it.</source>
        <translation>联系持卡人、重新办理或撤回。</translation>
    </message>
    <message>
        <source>Do it anew on the newer file, or withdraw it.</source>
        <translation>按现有档案重新办理，或撤回。</translation>
    </message>
    <message>
        <source>Have it looked up again.</source>
        <translation>请重新查询结果。</translation>
    </message>
    <message>
        <source>A paper is missing: %1</source>
        <translation>缺少材料：%1</translation>
    </message>
    <message>
        <source>It was decided on an older file, and the newer one says otherwise.</source>
        <translation>办理后档案已有变化，结果不同。</translation>
    </message>
    <message>
        <source>The registry failed on it again and again.</source>
        <translation>登记库多次处理失败。</translation>
    </message>
    <message>
        <source>takes what is handed in, but nobody judges it</source>
        <translation>能接收，但无人判定</translation>
    </message>
    <message>
        <source>its clock and this machine&apos;s differ</source>
        <translation>登记库时钟与本机不一致</translation>
    </message>
    <message>
        <source>Work goes on: people who were seen here in the last %1 days are found, and what is done waits in the queue and is sent when the line is back. Please check the network line.</source>
        <translation>业务可以继续：最近 %1 天在本柜台查到过的人仍可查到，办理的业务在队列中等待，线路恢复后自动报送。请检查网络线路。</translation>
    </message>
    <message>
        <source>What is done is kept there and judged later. Please tell the registry&apos;s operators that no applier is at work.</source>
        <translation>办理的业务已存入登记库，稍后判定。请通知登记库运维人员：没有判定程序在运行。</translation>
    </message>
    <message>
        <source>Deadlines are judged by the registry&apos;s clock. Please have this machine&apos;s clock set right.</source>
        <translation>期限以登记库的时钟为准。请校准本机时钟。</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>The bank has not been told yet</source>
        <translation>尚未通知银行</translation>
    </message>
    <message>
        <source>The registry has it; the bank could not be reached.</source>
        <translation>登记库已受理；银行未能联系上。</translation>
    </message>
    <message>
        <source>The card&apos;s state counts from now on, whatever the bank does.</source>
        <translation>卡片状态自即刻起生效，与银行是否处理无关。</translation>
    </message>
    <message>
        <source>Please tell the bank by telephone; it stands in the holder&apos;s file as open until it is reported.</source>
        <translation>请电话通知银行；在回报之前，档案中一直列为未办结。</translation>
    </message>
    <message>
        <source>Nothing was changed, on the card or elsewhere.</source>
        <translation>卡内和各处均未作任何改动。</translation>
    </message>
    <message>
        <source>No try was used up.</source>
        <translation>未占用输入次数。</translation>
    </message>
    <message>
        <source>What was done so far is kept and is not done twice.</source>
        <translation>已完成的部分已保存，不会重复办理。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries are left.</source>
        <translation>
            <numerusform>还可输入 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The card does not tell how many tries are left.</source>
        <translation>卡片未告知剩余次数。</translation>
    </message>
    <message>
        <source>The card was not changed.</source>
        <translation>卡片未作改动。</translation>
    </message>
    <message>
        <source>The PIN&apos;s host</source>
        <translation>密码主机</translation>
    </message>
    <message>
        <source>The host has changed nothing.</source>
        <translation>主机未作任何改动。</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>The old PIN was wrong. </source>
        <translation>原密码错误。</translation>
    </message>
    <message>
        <source>The PIN was not changed; the new one need not be entered again.</source>
        <translation>密码未修改，新密码不必重新输入。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the old PIN again.</source>
        <translation>请持卡人重新输入原密码。</translation>
    </message>
    <message>
        <source>PIN locked</source>
        <translation>密码已锁定</translation>
    </message>
    <message>
        <source>Too many wrong entries have locked the PIN.</source>
        <translation>多次输错，密码已锁定。</translation>
    </message>
    <message>
        <source>The card and its money are safe; the PIN was not changed.</source>
        <translation>卡片和资金安全，密码未修改。</translation>
    </message>
    <message>
        <source>Please reset or unlock the PIN with the holder&apos;s identity document.</source>
        <translation>请凭持卡人有效身份证件重置或解锁密码。</translation>
    </message>
    <message>
        <source>The new PINs differ</source>
        <translation>两次新密码不一致</translation>
    </message>
    <message>
        <source>The two entries of the new PIN are not the same.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the new PIN twice again.</source>
        <translation>请持卡人重新输入两次新密码。</translation>
    </message>
    <message>
        <source>Another PIN, please</source>
        <translation>请换一个密码</translation>
    </message>
    <message>
        <source>Please ask the holder to choose another PIN.</source>
        <translation>请持卡人另设一个密码。</translation>
    </message>
    <message>
        <source>One try left</source>
        <translation>只剩一次机会</translation>
    </message>
    <message>
        <source>It is not known whether the card has the new PIN, and only one try is left to find out.</source>
        <translation>新密码是否已写入卡内尚不清楚，而核对只剩一次机会。</translation>
    </message>
    <message>
        <source>The last try is not used up.</source>
        <translation>最后一次机会未被占用。</translation>
    </message>
    <message>
        <source>Please reset the PIN: that needs no try.</source>
        <translation>请办理密码重置，重置不占用输入次数。</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>登记库</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Please tell the holder the reason; the rule stands beside it.</source>
        <translation>请向持卡人说明原因，依据见旁。</translation>
    </message>
    <message>
        <source>The holder&apos;s file was changed elsewhere in the meantime, and this act no longer fits it.</source>
        <translation>持卡人档案期间已在别处更新，本业务与之不符。</translation>
    </message>
    <message>
        <source>The newer file stands; nothing was overwritten.</source>
        <translation>以新档案为准，未覆盖任何内容。</translation>
    </message>
    <message>
        <source>Please open the holder&apos;s file again and look at what has changed.</source>
        <translation>请重新打开持卡人档案，查看变化。</translation>
    </message>
    <message>
        <source>The registry cannot be reached.</source>
        <translation>无法连接登记库。</translation>
    </message>
    <message>
        <source>Please try again in a moment. It is not a refusal.</source>
        <translation>请稍后再试，这不是不予办理。</translation>
    </message>
    <message>
        <source>Leave has run out</source>
        <translation>许可已过期</translation>
    </message>
    <message>
        <source>The registry&apos;s leave for this act has run out.</source>
        <translation>登记库对本业务的许可已过期。</translation>
    </message>
    <message>
        <source>Please ask for leave once more.</source>
        <translation>请重新申请许可。</translation>
    </message>
    <message>
        <source>The registry could not accept this act as it was signed.</source>
        <translation>登记库不能接受本业务的签名数据。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support and give them the code.</source>
        <translation>请联系本单位技术支持，并告知代码。</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证件材料</translation>
    </message>
    <message>
        <source>Please ask for the papers, or for the right person, and mark what is shown.</source>
        <translation>请出示所缺证件或由符合条件的人办理，并勾选已出示的证件。</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>不是这张卡</translation>
    </message>
    <message>
        <source>The card in the reader is not the one this work is about.</source>
        <translation>读卡器中的卡不是正在办理业务的那张卡。</translation>
    </message>
    <message>
        <source>Nothing was done to it.</source>
        <translation>未对该卡作任何操作。</translation>
    </message>
    <message>
        <source>Please take it out and put in the holder&apos;s card.</source>
        <translation>请取出该卡，插入持卡人的卡。</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未通过授权</translation>
    </message>
    <message>
        <source>The password is wrong, or this is not another person who is a supervisor.</source>
        <translation>口令错误，或授权人不是另一名主管。</translation>
    </message>
    <message>
        <source>Please ask a supervisor other than the clerk to sign.</source>
        <translation>请经办员以外的主管授权。</translation>
    </message>
    <message>
        <source>Was the PIN changed?</source>
        <translation>密码是否已修改？</translation>
    </message>
    <message>
        <source>The connection to the card broke while it was written.</source>
        <translation>写卡时与卡片的连接中断。</translation>
    </message>
    <message>
        <source>The card has the old PIN or the new one; nothing else is possible.</source>
        <translation>卡内不是原密码就是新密码，不会有其他情况。</translation>
    </message>
    <message>
        <source>Please put the same card back and ask the holder to enter the new PIN once. </source>
        <translation>请将同一张卡插回读卡器，并请持卡人输入一次新密码。</translation>
    </message>
    <message>
        <source>Half done</source>
        <translation>完成了一半</translation>
    </message>
    <message>
        <source>The host has its new PIN; the card has not yet.</source>
        <translation>主机的新密码已生效，卡内密码尚未修改。</translation>
    </message>
    <message>
        <source>Please put the card in again and go on: only the card&apos;s part is still to be done.</source>
        <translation>请重新插卡继续办理：只剩卡内部分。</translation>
    </message>
    <message>
        <source>The counter&apos;s store</source>
        <translation>柜台数据库</translation>
    </message>
    <message>
        <source>The counter could not write to its store.</source>
        <translation>柜台数据库写入失败。</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>此前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support and give them the code. Do not begin new work.</source>
        <translation>请联系本单位技术支持并告知代码，暂勿办理新业务。</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>密码未修改</translation>
    </message>
    <message>
        <source>The card still has its old PIN; the write did not happen.</source>
        <translation>卡内仍是原密码，未写入新密码。</translation>
    </message>
    <message>
        <source>The card is as it was before.</source>
        <translation>卡片与之前相同。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the PINs again.</source>
        <translation>请持卡人重新输入密码。</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>不能这样办理</translation>
    </message>
    <message>
        <source>Please choose or enter something else, or tell the holder the reason; the rule stands beside it.</source>
        <translation>请改选或改填，或向持卡人说明原因；所依据的规则列在旁边。</translation>
    </message>
    <message>
        <source>Was the PIN unlocked?</source>
        <translation>密码是否已解锁？</translation>
    </message>
    <message>
        <source>The connection to the card broke while it was unlocked.</source>
        <translation>解锁过程中与卡片的连接中断。</translation>
    </message>
    <message>
        <source>The PIN itself is what it was; nothing is written again before the card has been read.</source>
        <translation>密码本身没有变化；读卡确认之前不会再次写卡。</translation>
    </message>
    <message>
        <source>Please put the same card back: it tells whether it is still locked.</source>
        <translation>请放回同一张卡，读卡后即知是否仍处于锁定状态。</translation>
    </message>
    <message>
        <source>The card does not tell how many tries are left, so whether it was unlocked is not known.</source>
        <translation>卡片不提供剩余次数，无法得知是否已解锁。</translation>
    </message>
    <message>
        <source>The PIN itself is what it was. Unlocking once more does no harm.</source>
        <translation>密码本身没有变化，再解锁一次也无妨。</translation>
    </message>
    <message>
        <source>Please unlock it once more, as work of its own.</source>
        <translation>请另办一次密码解锁。</translation>
    </message>
    <message>
        <source>This blank is booked as used or void already, or was taken for other work.</source>
        <translation>这张空白卡已登记为已用或作废，或已被其他业务领用。</translation>
    </message>
    <message>
        <source>Another blank was taken for this card; only that one is written.</source>
        <translation>制作此卡已领用另一张空白卡，只能写那一张。</translation>
    </message>
    <message>
        <source>This blank is not in the outlet&apos;s stock.</source>
        <translation>这张空白卡不在本网点库存中。</translation>
    </message>
    <message>
        <source>Not a blank</source>
        <translation>不是空白卡</translation>
    </message>
    <message>
        <source>The card in the reader bears a number: it is somebody&apos;s.</source>
        <translation>读卡器中的卡已有卡号，是有持卡人的卡。</translation>
    </message>
    <message>
        <source>Please take it out and put in a blank card.</source>
        <translation>请取出，换一张空白卡。</translation>
    </message>
    <message>
        <source>Another blank, please</source>
        <translation>请换一张空白卡</translation>
    </message>
    <message>
        <source>Please put aside this card and put in another blank.</source>
        <translation>请将这张卡另放，插入另一张空白卡。</translation>
    </message>
    <message>
        <source>The chip cannot hold this</source>
        <translation>芯片写不下</translation>
    </message>
    <message>
        <source>The name has a character that the chip&apos;s character set lacks.</source>
        <translation>姓名中有芯片字符集没有的字。</translation>
    </message>
    <message>
        <source>The name is longer than the chip has room for.</source>
        <translation>姓名超出芯片可存长度。</translation>
    </message>
    <message>
        <source>No card was made; the application stands.</source>
        <translation>未制卡，申请仍然有效。</translation>
    </message>
    <message>
        <source>Please have the card made by the factory.</source>
        <translation>请改由制卡厂制卡。</translation>
    </message>
    <message>
        <source>Was the card written?</source>
        <translation>卡是否已写好？</translation>
    </message>
    <message>
        <source>No other blank is written for it. The card is read first, and what it lacks is written.</source>
        <translation>不会再写另一张空白卡；先读卡，再补写缺少的内容。</translation>
    </message>
    <message>
        <source>Please put the same card back.</source>
        <translation>请放回同一张卡。</translation>
    </message>
    <message>
        <source>The card is waste</source>
        <translation>废卡</translation>
    </message>
    <message>
        <source>It reads otherwise than it was written.</source>
        <translation>读出的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>The blank is booked as void; the application stands.</source>
        <translation>这张空白卡已登记作废，申请仍然有效。</translation>
    </message>
    <message>
        <source>Please put the card to the waste, and make the card on another blank.</source>
        <translation>请将此卡放入废卡，另用一张空白卡制卡。</translation>
    </message>
    <message>
        <source>The card printer</source>
        <translation>卡面打印机</translation>
    </message>
    <message>
        <source>No printer of card faces is connected.</source>
        <translation>没有连接卡面打印机。</translation>
    </message>
    <message>
        <source>The face could not be printed.</source>
        <translation>卡面未能打印。</translation>
    </message>
    <message>
        <source>Please look at the printer and try again. Whoever stops here makes the card waste.</source>
        <translation>请检查打印机后重试；就此停止，这张卡即作废。</translation>
    </message>
    <message>
        <source>Nothing can be proved</source>
        <translation>无法证明</translation>
    </message>
    <message>
        <source>The PIN that is asked for as a proof is locked.</source>
        <translation>要求用来证明的密码已锁定。</translation>
    </message>
    <message>
        <source>Nothing was done yet; the wrong entries were counted.</source>
        <translation>还没有办理任何业务；输错次数已计入。</translation>
    </message>
    <message>
        <source>Please stop here. The PIN has to be unlocked or reset first.</source>
        <translation>请到此为止。须先解锁或重置该密码。</translation>
    </message>
    <message>
        <source>The PIN that is asked for as a proof was wrong.</source>
        <translation>要求用来证明的密码不正确。</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>还没有办理任何业务。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter it again, or stop here.</source>
        <translation>请持卡人重新输入，或到此为止。</translation>
    </message>
    <message>
        <source>The supervisor at the other desk says no: %1</source>
        <translation>另一柜台的主管未予授权：%1</translation>
    </message>
    <message>
        <source>Please change what is wrong and ask again, or tell the holder the reason.</source>
        <translation>请改正后重新申请，或向持卡人说明原因。</translation>
    </message>
    <message>
        <source>No supervisor at another desk has answered in time.</source>
        <translation>其他柜台的主管未在时限内答复。</translation>
    </message>
    <message>
        <source>Please ask again, or a supervisor at this desk.</source>
        <translation>请重新申请，或请本柜台的主管授权。</translation>
    </message>
    <message>
        <source>The registry does not pass this request on to other desks.</source>
        <translation>登记库不予转发该授权申请。</translation>
    </message>
    <message>
        <source>Please ask a supervisor at this desk, or call support and give them the code.</source>
        <translation>请本柜台的主管授权，或联系技术支持并告知代码。</translation>
    </message>
    <message>
        <source>This cannot be the code for this act: a digit was misheard or mistyped.</source>
        <translation>这不是本笔业务的授权码：有数字听错或输错。</translation>
    </message>
    <message>
        <source>Please read the number out once more and compare the code digit by digit.</source>
        <translation>请再报一次数字，并逐位核对授权码。</translation>
    </message>
    <message>
        <source>The registry cannot be reached. %1</source>
        <translation>无法连接登记库。%1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>What was done is kept safe here.</source>
        <translation>已办业务在本柜妥善保存。</translation>
    </message>
    <message>
        <source>The reader service was asked and has not answered yet.</source>
        <translation>已询问读卡服务，尚未应答。</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>It is read by itself. Leave it where it is until the window says to take it out.</source>
        <translation>卡片会自动读取。请保持插入，直到窗口提示取出。</translation>
    </message>
    <message>
        <source>The reader is ready.</source>
        <translation>读卡器已就绪。</translation>
    </message>
    <message>
        <source>Put a card in, chip first.</source>
        <translation>请插入卡片，芯片一端朝里。</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) in the queue want somebody to look at them.</source>
        <translation>
            <numerusform>队列中有 %n 项业务需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>What only waits goes out by itself.</source>
        <translation>只是等待的业务会自动发送。</translation>
    </message>
    <message>
        <source>Open the queue: each says what can be done.</source>
        <translation>请打开队列，每项都说明可以怎样处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for the registry.</source>
        <translation>
            <numerusform>有 %n 项业务等待发往登记库。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept safe here, and go out by themselves.</source>
        <translation>已在本柜妥善保存，会自动发送。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Everything has reached the registry.</source>
        <translation>所有业务均已送达登记库。</translation>
    </message>
    <message>
        <source>The registry was asked and has not answered yet.</source>
        <translation>已询问登记库，尚未应答。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This counter has no store yet.</source>
        <translation>本柜台尚未建立数据库。</translation>
    </message>
    <message>
        <source>This counter has a store already.</source>
        <translation>本柜台已有数据库。</translation>
    </message>
    <message>
        <source>Guitai is already open on this store.</source>
        <translation>柜台程序已在使用该数据库。</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no operator of that name.</source>
        <translation>口令错误，或没有此操作员。</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>口令错误次数过多。</translation>
    </message>
    <message>
        <source>There is no such operator.</source>
        <translation>没有此操作员。</translation>
    </message>
    <message>
        <source>This operator no longer works here.</source>
        <translation>此操作员已停用。</translation>
    </message>
    <message>
        <source>The store is damaged. It was not touched.</source>
        <translation>数据库已损坏，未作任何改动。</translation>
    </message>
    <message>
        <source>The store was made by a newer Guitai.</source>
        <translation>数据库由更新版本的柜台程序建立。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk reported a fault.</source>
        <translation>磁盘报告故障。</translation>
    </message>
    <message>
        <source>It is not known whether the store took the last entry; it is looked up before anything goes on.</source>
        <translation>最后一笔是否已写入数据库尚不清楚，系统先查明再继续。</translation>
    </message>
    <message>
        <source>The store has this entry already.</source>
        <translation>数据库中已有此记录。</translation>
    </message>
    <message>
        <source>The store does not have this entry.</source>
        <translation>数据库中没有此记录。</translation>
    </message>
    <message>
        <source>The store met an unexpected fault.</source>
        <translation>数据库发生意外故障。</translation>
    </message>
    <message>
        <source>Please set the counter up first.</source>
        <translation>请先设置柜台。</translation>
    </message>
    <message>
        <source>Please sign in to it.</source>
        <translation>请直接签到。</translation>
    </message>
    <message>
        <source>Please use the window that is open, or close it first.</source>
        <translation>请使用已打开的窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>Please enter name and password again.</source>
        <translation>请重新输入登录名和口令。</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>请等一分钟再试。</translation>
    </message>
    <message>
        <source>Please ask the administrator.</source>
        <translation>请联系管理员。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support before anything else; do not delete the file.</source>
        <translation>请先联系本单位技术支持，不要删除文件。</translation>
    </message>
    <message>
        <source>Please install the newer Guitai on this computer.</source>
        <translation>请在本机安装更新版本的柜台程序。</translation>
    </message>
    <message>
        <source>Please make room on the disk and try again.</source>
        <translation>请清理磁盘空间后再试。</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support and give them the code.</source>
        <translation>请联系本单位技术支持，并告知代码。</translation>
    </message>
    <message>
        <source>This sign-in name cannot be used.</source>
        <translation>此操作员代码不能使用。</translation>
    </message>
    <message>
        <source>The recovery key has a slip of the pen in it.</source>
        <translation>恢复密钥抄写有误。</translation>
    </message>
    <message>
        <source>This computer&apos;s secret for the store is missing or unreadable.</source>
        <translation>本机的数据库机密缺失或无法读取。</translation>
    </message>
    <message>
        <source>Please compare it with the paper, group by group.</source>
        <translation>请与纸面逐组核对。</translation>
    </message>
    <message>
        <source>Please ask the system&apos;s administrator; with the recovery key the store opens without it.</source>
        <translation>请联系系统管理员；用恢复密钥可直接打开数据库。</translation>
    </message>
    <message>
        <source>The new password is too short, too long or too simple.</source>
        <translation>新口令过短、过长或过于简单。</translation>
    </message>
    <message>
        <source>This operator may not do that.</source>
        <translation>该操作员无此权限。</translation>
    </message>
    <message>
        <source>The file that says where this counter stands (counter.json) is missing or damaged.</source>
        <translation>记录本柜台设置的文件（counter.json）缺失或已损坏。</translation>
    </message>
    <message>
        <source>The file that says where this counter stands (counter.json) was changed: the store says something else.</source>
        <translation>记录本柜台设置的文件（counter.json）已被改动，与数据库不一致。</translation>
    </message>
    <message>
        <source>Please choose another password of at least %1 characters.</source>
        <translation>请换一个至少 %1 个字符的口令。</translation>
    </message>
    <message>
        <source>Please choose another sign-in name: letters a to z, digits, dot, underscore and hyphen.</source>
        <translation>请换一个操作员代码：可用英文字母、数字、点、下划线和连字符。</translation>
    </message>
    <message>
        <source>Please ask the administrator to make it anew from the store, and open Guitai again: guitaictl store restore-setup</source>
        <translation>请管理员按数据库重新生成后再打开 Guitai：guitaictl store restore-setup</translation>
    </message>
    <message>
        <source>This is the only administrator.</source>
        <translation>这是唯一的管理员。</translation>
    </message>
    <message>
        <source>This counter was moved to another computer.</source>
        <translation>本柜台已迁移到另一台计算机。</translation>
    </message>
    <message>
        <source>This is no whole backup.</source>
        <translation>这不是完整的备份。</translation>
    </message>
    <message>
        <source>Please add another administrator first.</source>
        <translation>请先添加另一名管理员。</translation>
    </message>
    <message>
        <source>Please work at the other computer. If it is not used after all, the administrator undoes the move: guitaictl store move-out --cancel</source>
        <translation>请在另一台计算机上办理。如果最终不使用那台计算机，请由管理员撤销迁移：guitaictl store move-out --cancel</translation>
    </message>
    <message>
        <source>Please use another backup.</source>
        <translation>请使用另一份备份。</translation>
    </message>
    <message>
        <source>The second factor was not confirmed.</source>
        <translation>第二要素未获确认。</translation>
    </message>
    <message>
        <source>The second factor cannot be asked.</source>
        <translation>无法询问第二要素。</translation>
    </message>
    <message>
        <source>Please sign in again and confirm it in time.</source>
        <translation>请重新登录并及时确认。</translation>
    </message>
    <message>
        <source>Please see to the token and its program, and sign in again.</source>
        <translation>请检查令牌及其程序，然后重新登录。</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>%1: line %2 is no result and is not counted.</source>
        <translation>%1：第 %2 行不是成绩，未计入。</translation>
    </message>
    <message>
        <source>%1 is no rule case: at %2, expected %3. Set the file right, or choose another.</source>
        <translation>%1 不是规则案例：%2 处应为 %3。请改正文件，或另选一个。</translation>
    </message>
    <message>
        <source>The case asks for nothing: it only shows values of the region&apos;s rules. Choose one with a request.</source>
        <translation>该案例不办任何业务，只列出本地区规则的取值。请选择有申请内容的案例。</translation>
    </message>
    <message>
        <source>The decider answers other than the case expects: %1. Set the case right first.</source>
        <translation>裁决结果与案例的预期不同：%1。请先改正案例。</translation>
    </message>
    <message>
        <source>No window runs this procedure: it belongs to the office that makes the cards. Choose a case that is about work at a window.</source>
        <translation>窗口不办这项业务，它属于制卡机构。请选择窗口业务的案例。</translation>
    </message>
    <message>
        <source>The case happens where no clerk sits: at a machine, on the telephone or the web. Choose one at a window.</source>
        <translation>该案例发生在没有经办员的地方：自助机、电话或网上。请选择窗口的案例。</translation>
    </message>
    <message>
        <source>With no citizen of the drawer does this verdict come about at a window; each says why. Choose another case, or one whose file is more like a citizen&apos;s.</source>
        <translation>练习人物中没有一位能在窗口得到同样的结果，各自的原因见列表。请另选案例，或选档案与某位人物更相近的案例。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>可以办理。</translation>
    </message>
    <message>
        <source>It is refused: %1</source>
        <translation>不予办理：%1</translation>
    </message>
    <message>
        <source>Papers are missing: %1.</source>
        <translation>缺少材料：%1。</translation>
    </message>
    <message>
        <source>Fits: the same verdict.</source>
        <translation>适合：结果相同。</translation>
    </message>
    <message>
        <source>Another verdict. %1</source>
        <translation>结果不同。%1</translation>
    </message>
    <message>
        <source>The verdict hangs on day or hour; an exercise is done at any.</source>
        <translation>结果随日期或钟点而变，而练习随时可做。</translation>
    </message>
    <message>
        <source>The window does not offer this work for this file.</source>
        <translation>窗口对这份档案不提供这项业务。</translation>
    </message>
    <message>
        <source>The form of this work has no answer for what the case asks.</source>
        <translation>这项业务的表单填不出案例所要的内容。</translation>
    </message>
    <message>
        <source>Nobody made up for this region comes in that role.</source>
        <translation>本地区没有以该身份前来的练习人物。</translation>
    </message>
    <message>
        <source>The work needs a card that does not lie in the drawer.</source>
        <translation>这项业务要用的卡不在练习卡盒里。</translation>
    </message>
    <message>
        <source>A PIN is asked for that this citizen does not know.</source>
        <translation>业务要输入的密码，这位人物不知道。</translation>
    </message>
    <message>
        <source>The new identity number is another citizen&apos;s.</source>
        <translation>新的社会保障号码属于另一位人物。</translation>
    </message>
    <message>
        <source>An exercise that came with the program has this id. Choose another id.</source>
        <translation>程序自带的练习已用此编号，请换一个。</translation>
    </message>
    <message>
        <source>One of your own exercises has this id already.</source>
        <translation>您的自编练习中已有此编号。</translation>
    </message>
    <message>
        <source>The folder of your own exercises cannot be written. See whether the disk is full and the folder is yours, then try again.</source>
        <translation>自编练习的文件夹无法写入。请查看磁盘是否已满、文件夹是否归您所有，然后重试。</translation>
    </message>
    <message>
        <source>The exercise is no longer there.</source>
        <translation>该练习已不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read: expected %2. Choose another file.</source>
        <translation>%1 无法读取：应为 %2。请另选文件。</translation>
    </message>
    <message>
        <source>Saved as %1: it stands in the list of exercises.</source>
        <translation>已保存为 %1，可在练习列表中找到。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 无法写入，请另选位置。</translation>
    </message>
    <message>
        <source>The exercise cannot be kept like this: at %1, expected %2.</source>
        <translation>练习不能这样保存：%1 处应为 %2。</translation>
    </message>
    <message>
        <source>Left out, your own exercise %1: at %2, expected %3.</source>
        <translation>自编练习 %1 未列出：%2 处应为 %3。</translation>
    </message>
    <message>
        <source>whatever is needed</source>
        <translation>所需材料齐全</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 次成绩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read and is not counted.</source>
        <translation>%1 无法读取，未计入。</translation>
    </message>
</context>
<context>
    <name>TrainerFiles</name>
    <message>
        <source>Choose a rule case</source>
        <translation>选择规则案例</translation>
    </message>
    <message>
        <source>Rule cases (*.json)</source>
        <translation>规则案例 (*.json)</translation>
    </message>
    <message>
        <source>Add learners&apos; results</source>
        <translation>添加学员成绩</translation>
    </message>
    <message>
        <source>Results (*.jsonl)</source>
        <translation>成绩 (*.jsonl)</translation>
    </message>
    <message>
        <source>Add a folder of results</source>
        <translation>添加成绩文件夹</translation>
    </message>
    <message>
        <source>Write the class&apos;s results</source>
        <translation>导出全班成绩</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was changed: cards, files and records are as they were.</source>
        <translation>未作任何改动：卡、档案和记录均保持原样。</translation>
    </message>
    <message>
        <source>The counter&apos;s folder cannot be written.</source>
        <translation>无法写入本柜台的文件夹。</translation>
    </message>
    <message>
        <source>Please ask the system&apos;s administrator to let this user write to %1</source>
        <translation>请系统管理员允许当前用户写入 %1</translation>
    </message>
    <message>
        <source>No region&apos;s rules are installed.</source>
        <translation>尚未安装任何地区的规则。</translation>
    </message>
    <message>
        <source>The rules of this counter&apos;s region (%1) are not installed.</source>
        <translation>尚未安装本柜台所属地区（%1）的规则。</translation>
    </message>
    <message>
        <source>Please ask the administrator to install the region&apos;s rule file; then open Guitai again.</source>
        <translation>请管理员安装该地区的规则文件，然后重新打开 Guitai。</translation>
    </message>
    <message>
        <source>The rule file of this counter&apos;s region is broken and was not loaded.</source>
        <translation>本柜台所属地区的规则文件有误，未予载入。</translation>
    </message>
    <message>
        <source>Please ask the administrator to install the rule file anew; then open Guitai again.</source>
        <translation>请管理员重新安装规则文件，然后重新打开 Guitai。</translation>
    </message>
    <message>
        <source>The practice citizens&apos; file is broken and was not loaded.</source>
        <translation>练习用人员资料文件有误，未予载入。</translation>
    </message>
    <message>
        <source>The rule file of this counter&apos;s region is not signed by a key that this counter trusts.</source>
        <translation>本柜台所属地区的规则文件未由受信任的密钥签名。</translation>
    </message>
    <message>
        <source>Please ask the administrator for the signed rule file, or to install the key of the office that signs it; then open Guitai again.</source>
        <translation>请管理员安装已签名的规则文件或签发单位的公钥，然后重新打开 Guitai。</translation>
    </message>
    <message>
        <source>Please ask the administrator to install Guitai anew.</source>
        <translation>请管理员重新安装 Guitai。</translation>
    </message>
    <message>
        <source>A rule file is broken and was left out: %1</source>
        <translation>有规则文件错误，未予载入：%1</translation>
    </message>
    <message>
        <source>This counter&apos;s own rules are whole: everything works here.</source>
        <translation>本柜台的规则完好，各项业务照常办理。</translation>
    </message>
    <message>
        <source>Please tell the administrator: guitaictl rules check shows where.</source>
        <translation>请告知管理员：用 guitaictl rules check 可查看错误位置。</translation>
    </message>
</context>
<context>
    <name>Voucher</name>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>社会保障号码</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>社保卡卡号</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Papers shown</source>
        <translation>出示证件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>办理时间</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>办理窗口</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办员</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>授权主管</translation>
    </message>
    <message>
        <source>The holder entered every PIN in person; the clerk saw none of them. What is done with a PIN counts as done by the holder.</source>
        <translation>密码均由持卡人本人输入，经办员未见。凭密码办理的业务视为持卡人本人办理。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n wrong entries counted.</source>
        <translation>
            <numerusform>%1：累计输错 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules: %1 %2</source>
        <translation>依据规则：%1 %2</translation>
    </message>
    <message>
        <source>Social-security card: voucher</source>
        <translation>社会保障卡业务凭证</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>办理结果：%1</translation>
    </message>
    <message>
        <source>PROVISIONAL: it is sent to the registry, which has not confirmed it yet.</source>
        <translation>待确认：已提交登记库，登记库尚未确认。</translation>
    </message>
    <message>
        <source>Signature of the holder or agent</source>
        <translation>持卡人（代办人）签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>盖章处</translation>
    </message>
    <message>
        <source>Holder&apos;s copy</source>
        <translation>客户联</translation>
    </message>
    <message>
        <source>Office&apos;s copy</source>
        <translation>存根联</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Fee taken</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Moved by the bank</source>
        <translation>银行已划转</translation>
    </message>
    <message>
        <source>NOT IN FORCE: at the registry it is %1.</source>
        <translation>未生效：登记库状态为“%1”。</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Tries left on the chip: %1</source>
        <translation>芯片剩余次数：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: locked after %n wrong entries</source>
        <translation>
            <numerusform>%1：连续输错 %n 次即锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>费用：%1</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>免费</translation>
    </message>
    <message numerus="yes">
        <source>Done within %n working days</source>
        <translation>
            <numerusform>%n 个工作日内办结</numerusform>
        </translation>
    </message>
    <message>
        <source>A supervisor must approve</source>
        <translation>须由主管授权</translation>
    </message>
    <message>
        <source>The registry&apos;s leave ends at %1</source>
        <translation>登记库授权有效至 %1</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不能办理的原因</translation>
    </message>
    <message>
        <source>Papers needed</source>
        <translation>所需证件材料</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则依据</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Ask the bank to carry it out</source>
        <comment>act</comment>
        <translation>请银行办理</translation>
    </message>
    <message>
        <source>Six equal digits: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>六位数字相同，请换一个密码。</translation>
    </message>
    <message>
        <source>Digits in a row, such as 234567: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>连续数字（如 234567），请换一个密码。</translation>
    </message>
    <message>
        <source>This is the value cards start with: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>这是卡片的初始密码，请换一个密码。</translation>
    </message>
    <message>
        <source>This is the birth date: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>这是出生日期，请换一个密码。</translation>
    </message>
    <message>
        <source>These are the last digits of the card number: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>这是社保卡卡号的末几位，请换一个密码。</translation>
    </message>
    <message>
        <source>These are the last digits of the identity number: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>这是社会保障号码的末几位，请换一个密码。</translation>
    </message>
    <message>
        <source>Identify</source>
        <comment>step</comment>
        <translation>核对身份</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>step</comment>
        <translation>证件材料</translation>
    </message>
    <message>
        <source>Read the card</source>
        <comment>step</comment>
        <translation>读卡</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <comment>step</comment>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>step</comment>
        <translation>授权复核</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>step</comment>
        <translation>确认</translation>
    </message>
    <message>
        <source>Carry out</source>
        <comment>step</comment>
        <translation>办理</translation>
    </message>
    <message>
        <source>Hand over</source>
        <comment>step</comment>
        <translation>交付</translation>
    </message>
    <message>
        <source>Ask the registry for leave</source>
        <comment>act</comment>
        <translation>向登记库申请许可</translation>
    </message>
    <message>
        <source>Set the new value at the host</source>
        <comment>act</comment>
        <translation>在主机设置新密码</translation>
    </message>
    <message>
        <source>Change the value at the host</source>
        <comment>act</comment>
        <translation>在主机修改密码</translation>
    </message>
    <message>
        <source>Change the PIN on the chip</source>
        <comment>act</comment>
        <translation>修改卡内密码</translation>
    </message>
    <message>
        <source>Write the new PIN to the chip</source>
        <comment>act</comment>
        <translation>向卡内写入新密码</translation>
    </message>
    <message>
        <source>Report to the registry</source>
        <comment>act</comment>
        <translation>向登记库报告结果</translation>
    </message>
    <message>
        <source>Submit to the registry</source>
        <comment>act</comment>
        <translation>提交登记库</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>act status</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>act status</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>act status</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>act status</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>in doubt</source>
        <comment>act status</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>ending</comment>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ending</comment>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Refused; nothing was done</source>
        <comment>ending</comment>
        <translation>不予办理，未作任何改动</translation>
    </message>
    <message>
        <source>Cancelled; nothing was done</source>
        <comment>ending</comment>
        <translation>已取消，未作任何改动</translation>
    </message>
    <message>
        <source>Not done; nothing was changed</source>
        <comment>ending</comment>
        <translation>未办成，未作任何改动</translation>
    </message>
    <message>
        <source>In doubt; not yet settled</source>
        <comment>ending</comment>
        <translation>存疑，尚未了结</translation>
    </message>
    <message>
        <source>clerk</source>
        <comment>role</comment>
        <translation>经办员</translation>
    </message>
    <message>
        <source>supervisor</source>
        <comment>role</comment>
        <translation>主管</translation>
    </message>
    <message>
        <source>trainer</source>
        <comment>role</comment>
        <translation>培训员</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>role</comment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: PIN</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act: PIN</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>请换一个密码。</translation>
    </message>
    <message>
        <source>Please enter the old %1</source>
        <translation>请输入原%1</translation>
    </message>
    <message>
        <source>Please enter a new %1</source>
        <translation>请输入新的%1</translation>
    </message>
    <message>
        <source>Please enter the new %1 once more</source>
        <translation>请再次输入新的%1</translation>
    </message>
    <message>
        <source>Please enter the new %1 once, to check the card</source>
        <translation>请输入一次新的%1，以便核对卡片</translation>
    </message>
    <message>
        <source>The card does not tell how many tries are left.</source>
        <translation>卡片未告知剩余次数。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 tries left</source>
        <translation>
            <numerusform>还可输入 %n 次（共 %1 次）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>还可输入 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last try. If it is wrong, the %1 is locked and must be reset or unlocked here with your identity document.</source>
        <translation>这是最后一次机会。如再输错，%1将被锁定，须凭有效身份证件在窗口重置或解锁。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Apply for a card</source>
        <comment>procedure</comment>
        <translation>申领</translation>
    </message>
    <message>
        <source>Make cards</source>
        <comment>procedure</comment>
        <translation>制卡</translation>
    </message>
    <message>
        <source>Receive made cards</source>
        <comment>procedure</comment>
        <translation>接收成品卡</translation>
    </message>
    <message>
        <source>Collect the card</source>
        <comment>procedure</comment>
        <translation>领卡</translation>
    </message>
    <message>
        <source>Activate the card</source>
        <comment>procedure</comment>
        <translation>激活</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <comment>procedure</comment>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Reset PIN</source>
        <comment>procedure</comment>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Unlock PIN</source>
        <comment>procedure</comment>
        <translation>解锁密码</translation>
    </message>
    <message>
        <source>Report a loss</source>
        <comment>procedure</comment>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Cancel a loss</source>
        <comment>procedure</comment>
        <translation>解除挂失</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <comment>procedure</comment>
        <translation>补换卡</translation>
    </message>
    <message>
        <source>Issue a loss notice</source>
        <comment>procedure</comment>
        <translation>出具挂失通知单</translation>
    </message>
    <message>
        <source>Issue a clearance notice</source>
        <comment>procedure</comment>
        <translation>出具清户通知单</translation>
    </message>
    <message>
        <source>Clear the legacy account</source>
        <comment>procedure</comment>
        <translation>医保卡清户</translation>
    </message>
    <message>
        <source>Transfer the balance</source>
        <comment>procedure</comment>
        <translation>余额划转</translation>
    </message>
    <message>
        <source>Correct details</source>
        <comment>procedure</comment>
        <translation>更正信息</translation>
    </message>
    <message>
        <source>Print transactions</source>
        <comment>procedure</comment>
        <translation>打印交易明细</translation>
    </message>
    <message>
        <source>Enquire</source>
        <comment>procedure</comment>
        <translation>查询</translation>
    </message>
    <message>
        <source>Return a retained card</source>
        <comment>procedure</comment>
        <translation>退还被吞卡</translation>
    </message>
    <message>
        <source>Set the way of settlement</source>
        <comment>procedure</comment>
        <translation>设置结算方式</translation>
    </message>
    <message>
        <source>Close the card</source>
        <comment>procedure</comment>
        <translation>注销</translation>
    </message>
    <message>
        <source>Reverse an act</source>
        <comment>procedure</comment>
        <translation>冲正</translation>
    </message>
    <message>
        <source>social PIN</source>
        <comment>credential</comment>
        <translation>社保密码</translation>
    </message>
    <message>
        <source>query password</source>
        <comment>credential</comment>
        <translation>查询密码</translation>
    </message>
    <message>
        <source>financial PIN</source>
        <comment>credential</comment>
        <translation>金融密码</translation>
    </message>
    <message>
        <source>transaction PIN</source>
        <comment>credential</comment>
        <translation>交易密码</translation>
    </message>
    <message>
        <source>service password</source>
        <comment>credential</comment>
        <translation>服务密码</translation>
    </message>
    <message>
        <source>kept by the card&apos;s chip</source>
        <comment>keeper</comment>
        <translation>由卡片芯片保存</translation>
    </message>
    <message>
        <source>kept by the host</source>
        <comment>keeper</comment>
        <translation>由主机保存</translation>
    </message>
    <message>
        <source>social-security application</source>
        <comment>application</comment>
        <translation>社会保障应用</translation>
    </message>
    <message>
        <source>financial application</source>
        <comment>application</comment>
        <translation>金融应用</translation>
    </message>
    <message>
        <source>applied for</source>
        <comment>stage</comment>
        <translation>已申领</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>stage</comment>
        <translation>制卡中</translation>
    </message>
    <message>
        <source>ready for collection</source>
        <comment>stage</comment>
        <translation>待领取</translation>
    </message>
    <message>
        <source>collected</source>
        <comment>stage</comment>
        <translation>已领取</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>stage</comment>
        <translation>已补换</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>stage</comment>
        <translation>已注销</translation>
    </message>
    <message>
        <source>active</source>
        <comment>state</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>not activated</source>
        <comment>state</comment>
        <translation>未激活</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>state</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>temporary loss reported</source>
        <comment>state</comment>
        <translation>临时挂失</translation>
    </message>
    <message>
        <source>formal loss reported</source>
        <comment>state</comment>
        <translation>正式挂失</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>legacy card</comment>
        <translation>正常使用</translation>
    </message>
    <message>
        <source>suspended until its record is printed</source>
        <comment>legacy card</comment>
        <translation>停用，待打印交易明细</translation>
    </message>
    <message>
        <source>reported lost</source>
        <comment>legacy card</comment>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>legacy card</comment>
        <translation>已停止使用</translation>
    </message>
    <message>
        <source>account cleared</source>
        <comment>legacy card</comment>
        <translation>已清户</translation>
    </message>
    <message>
        <source>HRSS service window</source>
        <comment>window</comment>
        <translation>人社服务窗口</translation>
    </message>
    <message>
        <source>bank branch</source>
        <comment>window</comment>
        <translation>银行网点</translation>
    </message>
    <message>
        <source>authorised bank window</source>
        <comment>window</comment>
        <translation>合作银行社保窗口</translation>
    </message>
    <message>
        <source>community centre</source>
        <comment>window</comment>
        <translation>街道劳动保障服务中心</translation>
    </message>
    <message>
        <source>social-insurance sub-centre</source>
        <comment>window</comment>
        <translation>社保分中心</translation>
    </message>
    <message>
        <source>citizen-card centre</source>
        <comment>window</comment>
        <translation>市民卡中心</translation>
    </message>
    <message>
        <source>citizen-card hall</source>
        <comment>window</comment>
        <translation>市民卡服务厅</translation>
    </message>
    <message>
        <source>service point</source>
        <comment>window</comment>
        <translation>服务点</translation>
    </message>
    <message>
        <source>designated hospital</source>
        <comment>window</comment>
        <translation>定点医院</translation>
    </message>
    <message>
        <source>designated pharmacy</source>
        <comment>window</comment>
        <translation>定点药店</translation>
    </message>
    <message>
        <source>bank machine</source>
        <comment>window</comment>
        <translation>自动柜员机</translation>
    </message>
    <message>
        <source>telephone</source>
        <comment>window</comment>
        <translation>电话</translation>
    </message>
    <message>
        <source>self-service terminal</source>
        <comment>window</comment>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>web</source>
        <comment>window</comment>
        <translation>网上</translation>
    </message>
    <message>
        <source>Industrial and Commercial Bank of China</source>
        <comment>bank</comment>
        <translation>中国工商银行</translation>
    </message>
    <message>
        <source>China Construction Bank</source>
        <comment>bank</comment>
        <translation>中国建设银行</translation>
    </message>
    <message>
        <source>Bank of China</source>
        <comment>bank</comment>
        <translation>中国银行</translation>
    </message>
    <message>
        <source>Agricultural Bank of China</source>
        <comment>bank</comment>
        <translation>中国农业银行</translation>
    </message>
    <message>
        <source>Bank of Communications</source>
        <comment>bank</comment>
        <translation>交通银行</translation>
    </message>
    <message>
        <source>Postal Savings Bank of China</source>
        <comment>bank</comment>
        <translation>中国邮政储蓄银行</translation>
    </message>
    <message>
        <source>Rural Credit Cooperative</source>
        <comment>bank</comment>
        <translation>农村信用社</translation>
    </message>
    <message>
        <source>Huarong Xiangjiang Bank</source>
        <comment>bank</comment>
        <translation>华融湘江银行</translation>
    </message>
    <message>
        <source>the holder in person</source>
        <comment>requester</comment>
        <translation>持卡人本人</translation>
    </message>
    <message>
        <source>an agent</source>
        <comment>requester</comment>
        <translation>代办人</translation>
    </message>
    <message>
        <source>the guardian</source>
        <comment>requester</comment>
        <translation>监护人</translation>
    </message>
    <message>
        <source>the unit&apos;s officer</source>
        <comment>requester</comment>
        <translation>单位经办人</translation>
    </message>
    <message>
        <source>the card</source>
        <comment>paper</comment>
        <translation>社会保障卡</translation>
    </message>
    <message>
        <source>the legacy medical-insurance card</source>
        <comment>paper</comment>
        <translation>医疗保险卡（医保卡）</translation>
    </message>
    <message>
        <source>the holder&apos;s identity card</source>
        <comment>paper</comment>
        <translation>持卡人身份证</translation>
    </message>
    <message>
        <source>household register</source>
        <comment>paper</comment>
        <translation>户口簿</translation>
    </message>
    <message>
        <source>household certificate</source>
        <comment>paper</comment>
        <translation>户籍证明</translation>
    </message>
    <message>
        <source>certificate by the unit</source>
        <comment>paper</comment>
        <translation>单位证明</translation>
    </message>
    <message>
        <source>application form</source>
        <comment>paper</comment>
        <translation>业务申请表</translation>
    </message>
    <message>
        <source>photo</source>
        <comment>paper</comment>
        <translation>照片</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <comment>paper</comment>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>the agent&apos;s identity card</source>
        <comment>paper</comment>
        <translation>代办人身份证</translation>
    </message>
    <message>
        <source>copy of the agent&apos;s identity card</source>
        <comment>paper</comment>
        <translation>代办人身份证复印件</translation>
    </message>
    <message>
        <source>the guardian&apos;s identity card</source>
        <comment>paper</comment>
        <translation>监护人身份证</translation>
    </message>
    <message>
        <source>proof of guardianship</source>
        <comment>paper</comment>
        <translation>监护关系证明</translation>
    </message>
    <message>
        <source>loss notice</source>
        <comment>paper</comment>
        <translation>挂失通知单</translation>
    </message>
    <message>
        <source>clearance notice</source>
        <comment>paper</comment>
        <translation>清户通知单</translation>
    </message>
    <message>
        <source>death certificate</source>
        <comment>paper</comment>
        <translation>死亡证明</translation>
    </message>
    <message>
        <source>medical insurance</source>
        <comment>insurance</comment>
        <translation>医疗保险</translation>
    </message>
    <message>
        <source>pension insurance</source>
        <comment>insurance</comment>
        <translation>养老保险</translation>
    </message>
    <message>
        <source>the holder asks</source>
        <comment>purpose</comment>
        <translation>持卡人查询</translation>
    </message>
    <message>
        <source>service at the window</source>
        <comment>purpose</comment>
        <translation>窗口办理业务</translation>
    </message>
    <message>
        <source>supervision</source>
        <comment>purpose</comment>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>procedure: PINs</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>oral loss report</source>
        <comment>loss</comment>
        <translation>口头挂失</translation>
    </message>
    <message>
        <source>self-service loss report</source>
        <comment>loss</comment>
        <translation>自助挂失</translation>
    </message>
    <message>
        <source>manual loss report</source>
        <comment>loss</comment>
        <translation>人工挂失</translation>
    </message>
    <message>
        <source>formal loss report, in writing</source>
        <comment>loss</comment>
        <translation>书面（正式）挂失</translation>
    </message>
    <message>
        <source>the card is lost</source>
        <comment>replacement</comment>
        <translation>卡片遗失</translation>
    </message>
    <message>
        <source>the card is damaged</source>
        <comment>replacement</comment>
        <translation>卡片损坏</translation>
    </message>
    <message>
        <source>details on the card are wrong</source>
        <comment>replacement</comment>
        <translation>卡面信息有误</translation>
    </message>
    <message>
        <source>the card has expired</source>
        <comment>replacement</comment>
        <translation>卡片到期</translation>
    </message>
    <message>
        <source>change of bank</source>
        <comment>replacement</comment>
        <translation>变更银行</translation>
    </message>
    <message>
        <source>settlement with the PIN</source>
        <comment>settlement</comment>
        <translation>凭密码结算</translation>
    </message>
    <message>
        <source>settlement without a PIN</source>
        <comment>settlement</comment>
        <translation>免密码结算</translation>
    </message>
    <message>
        <source>death of the holder</source>
        <comment>closing</comment>
        <translation>持卡人死亡</translation>
    </message>
    <message>
        <source>emigration</source>
        <comment>closing</comment>
        <translation>出境定居</translation>
    </message>
    <message>
        <source>merger of files</source>
        <comment>closing</comment>
        <translation>档案合并</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>step</comment>
        <translation>填写事项</translation>
    </message>
    <message>
        <source>Unlock at the host</source>
        <comment>act</comment>
        <translation>在主机解锁密码</translation>
    </message>
    <message>
        <source>Unlock the PIN on the chip</source>
        <comment>act</comment>
        <translation>解锁芯片密码</translation>
    </message>
    <message>
        <source>Take the blank out of the stock</source>
        <comment>act</comment>
        <translation>领用空白卡</translation>
    </message>
    <message>
        <source>Write the card</source>
        <comment>act</comment>
        <translation>写卡</translation>
    </message>
    <message>
        <source>Read the card back and compare</source>
        <comment>act</comment>
        <translation>回读核对</translation>
    </message>
    <message>
        <source>Print the face</source>
        <comment>act</comment>
        <translation>打印卡面</translation>
    </message>
    <message>
        <source>Book the blank</source>
        <comment>act</comment>
        <translation>登记空白卡去向</translation>
    </message>
    <message>
        <source>Identity document</source>
        <comment>step</comment>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Prove PIN</source>
        <comment>step</comment>
        <translation>验证密码</translation>
    </message>
    <message>
        <source>Please enter your %1, to show that you know it</source>
        <translation>请输入您的%1，以证明您知道它</translation>
    </message>
    <message>
        <source>A wrong entry counts.</source>
        <translation>输错会计入次数。</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>network check</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>network check</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <comment>network check</comment>
        <translation>无法核查</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>an identity document</comment>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>network check: %1</source>
        <translation>联网核查：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a document</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>window and bank</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>app::ExerciseViews</name>
    <message>
        <source>for ever</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>%1: forgotten, the new one %2</source>
        <translation>%1：已忘记，新密码 %2</translation>
    </message>
    <message>
        <source>%1: now %2, the new one %3</source>
        <translation>%1：现在 %2，新密码 %3</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>guitai::app::BackRoom</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n blank card(s) received.</source>
        <translation>
            <numerusform>已入库空白卡 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>This delivery was received before.</source>
        <translation>这批空白卡此前已入库。</translation>
    </message>
    <message>
        <source>Another file or batch is still under way.</source>
        <translation>另一个文件或批次正在办理。</translation>
    </message>
    <message>
        <source>Please wait until it is done, or cancel it.</source>
        <translation>请等待其完成，或先取消。</translation>
    </message>
    <message>
        <source>Stock of cards</source>
        <translation>卡片库存</translation>
    </message>
    <message>
        <source>Batches to the factory</source>
        <translation>制卡批次</translation>
    </message>
    <message>
        <source>Holders to tell, late cards</source>
        <translation>待通知与逾期</translation>
    </message>
    <message>
        <source>Fees of the day</source>
        <translation>当日收费</translation>
    </message>
    <message>
        <source>Officer&apos;s file, return file</source>
        <translation>批量文件</translation>
    </message>
</context>
<context>
    <name>guitai::app::DayRoom</name>
    <message>
        <source>The day is as open as before.</source>
        <translation>该日仍未日终。</translation>
    </message>
    <message>
        <source>The supervisor could not sign.</source>
        <translation>主管未能签字。</translation>
    </message>
    <message>
        <source>Nothing was closed.</source>
        <translation>未办理日终。</translation>
    </message>
</context>
<context>
    <name>guitai::app::DiagnosisRoom</name>
    <message>
        <source>Rules of %1</source>
        <translation>%1 的规则</translation>
    </message>
    <message>
        <source>Rules left out</source>
        <translation>未采用的规则</translation>
    </message>
</context>
<context>
    <name>guitai::app::EarlierRoom</name>
    <message>
        <source>The papers could not be read.</source>
        <translation>无法读取单据。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, tell support the code.</source>
        <translation>请重试；若再次出现，请将代码告知技术支持。</translation>
    </message>
</context>
<context>
    <name>guitai::app::PracticeHouse</name>
    <message>
        <source>Exercises</source>
        <translation>练习题</translation>
    </message>
</context>
<context>
    <name>guitai::app::SettingsRoom</name>
    <message>
        <source>Shared with other counters</source>
        <translation>与其他柜台共用</translation>
    </message>
    <message>
        <source>This counter&apos;s own</source>
        <translation>本柜台自有</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>The file with the settings could not be read.</source>
        <translation>设置文件无法读取。</translation>
    </message>
    <message>
        <source>The usual settings hold. Nothing else is affected.</source>
        <translation>现使用默认设置，其他不受影响。</translation>
    </message>
    <message>
        <source>Choose anew what you want; that is kept again.</source>
        <translation>请重新选择，之后会照常保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n kept setting(s) cannot be: the usual instead.</source>
        <translation>
            <numerusform>有 %n 项已存设置无效，改用默认值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look them through, and choose anew what you want.</source>
        <translation>请逐项查看，并重新选择。</translation>
    </message>
    <message>
        <source>The settings hold, but could not be kept.</source>
        <translation>设置已生效，但无法保存。</translation>
    </message>
    <message>
        <source>At the next start they are as before. Please tell the administrator that the counter&apos;s folder cannot be written.</source>
        <translation>下次启动时将恢复原样。请告知管理员：柜台的文件夹无法写入。</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>配色：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Large type on the customer&apos;s screen, on or off</source>
        <translation>客户屏大字：开或关</translation>
    </message>
    <message>
        <source>English on the customer&apos;s screen, on or off</source>
        <translation>客户屏中英双语：开或关</translation>
    </message>
</context>
<context>
    <name>guitai::app::TodayRoom</name>
    <message>
        <source>Month and year</source>
        <translation>月度与年度</translation>
    </message>
    <message>
        <source>You may not see the office&apos;s numbers.</source>
        <translation>您无权查看本网点的统计数据。</translation>
    </message>
    <message>
        <source>Please ask a supervisor or an administrator.</source>
        <translation>请找主管或管理员。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>guitai::app::TrainerRoom</name>
    <message>
        <source>Replace an exercise</source>
        <translation>替换练习</translation>
    </message>
    <message>
        <source>One of your own exercises has the id %1 already. Replace it? What it said before is gone then.</source>
        <translation>您的自编练习中已有编号 %1。要替换吗？原来的内容将不再保留。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>guitai::app::Window</name>
    <message>
        <source>Free practice</source>
        <translation>自由练习</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ActList</name>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ApprovalsPage</name>
    <message>
        <source>Approve</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>已显示：%1</translation>
    </message>
    <message>
        <source>Approved. The clerk goes on with the act.</source>
        <translation>已授权，经办员可继续办理。</translation>
    </message>
    <message>
        <source>Refused. The clerk is told the reason.</source>
        <translation>未予授权，原因已告知经办员。</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请柜台</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>The registry would refuse it now: %1</source>
        <translation>登记库目前会拒绝该业务：%1</translation>
    </message>
    <message>
        <source>Approvals for other desks</source>
        <translation>其他柜台的授权申请</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>等待主管授权</translation>
    </message>
    <message>
        <source>Nothing waits. What other desks ask shows up here by itself.</source>
        <translation>暂无申请。其他柜台的申请会自动显示在此。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>Or the reason why not</source>
        <translation>或拒绝原因</translation>
    </message>
    <message>
        <source>Reason for refusing</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ApproveView</name>
    <message>
        <source>A supervisor signs this act</source>
        <translation>请主管签字授权</translation>
    </message>
    <message>
        <source>Somebody other than the clerk at this desk, for exactly what stands here.</source>
        <translation>须为本柜经办员以外的人员，且仅就此处所列事项授权。</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Supervisor&apos;s sign-in name</source>
        <translation>主管登录名</translation>
    </message>
    <message>
        <source>Supervisor&apos;s password</source>
        <translation>主管口令</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>社保卡</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>The supervisor reads the act, the holder and the card, and signs with name and password. The signature holds for this act alone. The clerk cannot approve his own work.</source>
        <translation>主管核对事项、持卡人和卡号后，用登录名和口令签字。签字仅对本次事项有效，经办员不能授权自己的业务。</translation>
    </message>
    <message>
        <source>1  At this desk</source>
        <translation>1  本柜台</translation>
    </message>
    <message>
        <source>2  From another desk</source>
        <translation>2  其他柜台</translation>
    </message>
    <message>
        <source>This counter knows no supervisor other than you.</source>
        <translation>本柜台没有除您以外的主管。</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for an answer until %2.</source>
        <translation>已于 %1 申请，等待答复至 %2。</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>尚未申请。</translation>
    </message>
    <message>
        <source>Any other supervisor may answer who is signed in at a counter that serves the holder&apos;s city. Whoever answers sees the same changes as the holder, and signs exactly these.</source>
        <translation>凡在服务持卡人所在城市的柜台登录的其他主管均可答复。答复者看到的变更与持卡人相同，并仅就这些变更签字。</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>申请授权</translation>
    </message>
    <message>
        <source>3  By telephone</source>
        <translation>3  电话授权</translation>
    </message>
    <message>
        <source>Take the code</source>
        <translation>采用授权码</translation>
    </message>
</context>
<context>
    <name>guitai::ui::Banner</name>
    <message>
        <source>Code for support: %1</source>
        <translation>技术支持代码：%1</translation>
    </message>
</context>
<context>
    <name>guitai::ui::BarRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>guitai::ui::BatchPage</name>
    <message>
        <source>You are signed in without the clerk&apos;s role.</source>
        <translation>当前操作员没有经办权限。</translation>
    </message>
    <message>
        <source>Batches and stock are a clerk&apos;s work: please have a clerk sign in.</source>
        <translation>制卡批次与库存由经办员办理，请由经办员登录。</translation>
    </message>
    <message>
        <source>Stopped before the file was written.</source>
        <translation>已停止，文件尚未写出。</translation>
    </message>
    <message>
        <source>The batch is begun; what is in production stays there.</source>
        <translation>批次已建立，已转入制卡的不变。</translation>
    </message>
    <message>
        <source>Send a batch goes on where it was.</source>
        <translation>再次“发送批次”即从中断处继续。</translation>
    </message>
    <message>
        <source>No card waits for the factory.</source>
        <translation>没有待制的卡。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写出文件。</translation>
    </message>
    <message numerus="yes">
        <source>The batch is sent: %n card(s) in the file.</source>
        <translation>
            <numerusform>批次已发出：文件中有 %n 张卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds identity numbers in full: please hand it over, and delete it here.</source>
        <translation>文件含完整社会保障号码，请移交后在本机删除。</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>the page in the window&apos;s rail</comment>
        <translation>批次库存</translation>
    </message>
    <message>
        <source>Batches and stock</source>
        <translation>制卡批次与库存</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Batches to the factory</source>
        <translation>制卡批次</translation>
    </message>
    <message>
        <source>To tell and late</source>
        <translation>待通知与逾期</translation>
    </message>
    <message>
        <source>Fees of the day</source>
        <translation>当日收费</translation>
    </message>
    <message>
        <source>Files of many lines</source>
        <translation>批量文件</translation>
    </message>
</context>
<context>
    <name>guitai::ui::BeforeAfter</name>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1：办理前%2，办理后%3</translation>
    </message>
</context>
<context>
    <name>guitai::ui::BriefPage</name>
    <message>
        <source>Back to the work</source>
        <translation>回到业务</translation>
    </message>
    <message>
        <source>Serve the customer</source>
        <translation>接待客户</translation>
    </message>
    <message>
        <source>At any time: F6 the customer, F7 the papers on the desk, F8 a hint, F9 turn the customer away.</source>
        <translation>随时可按：F6 客户，F7 桌上的材料，F8 提示，F9 不予办理。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CallForm</name>
    <message>
        <source>none in the file</source>
        <translation>档案中没有</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Name and number are shown in full for this call; that they were is on record.</source>
        <translation>姓名和号码仅为本次联系完整显示；显示即留痕。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CardButton</name>
    <message>
        <source>in the reader</source>
        <translation>在读卡器中</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>社保卡 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: locked</source>
        <translation>%1：已锁定</translation>
    </message>
    <message>
        <source>%1: initial value</source>
        <translation>%1：初始密码</translation>
    </message>
    <message>
        <source>%1: ok (%2 of %3)</source>
        <translation>%1：正常（%2/%3）</translation>
    </message>
    <message>
        <source>%1: ok</source>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>being replaced; never works again</source>
        <translation>补换中，不能再使用</translation>
    </message>
    <message>
        <source>kept by a machine of %1</source>
        <translation>被%1机具吞卡</translation>
    </message>
    <message>
        <source>account stopped by the bank</source>
        <translation>账户已被银行止付</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CasePanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Rule case:</source>
        <translation>规则案例(&amp;R)：</translation>
    </message>
    <message>
        <source>File of a rule case</source>
        <translation>规则案例文件</translation>
    </message>
    <message>
        <source>a file, then Enter</source>
        <translation>输入文件名后按回车</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Reading the case and trying it with every citizen…</source>
        <translation>正在读取案例，并逐一与练习人物试办……</translation>
    </message>
    <message>
        <source>A rule case says who asks for what, at which window, with what; the decider says what comes of it.</source>
        <translation>规则案例写明谁在哪个窗口、带什么材料、要办什么；结果由裁决规则给出。</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>办什么</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>谁来办</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who plays it: a citizen with whom the same comes about</source>
        <translation>由谁来演：得到同样结果的人物</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>What comes about</source>
        <translation>试办结果</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>选用</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ClassPart</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>%1 · %2: the best try, %3 of %4 points (hints have cost %5)</source>
        <translation>%1 · %2：最好的一次，%3 分（满分 %4 分，提示扣 %5 分）</translation>
    </message>
    <message>
        <source>%1 · %2: the best try, %3 of %4 points</source>
        <translation>%1 · %2：最好的一次，%3 分（满分 %4 分）</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>E&amp;xercise:</source>
        <translation>练习(&amp;X)：</translation>
    </message>
    <message>
        <source>The points of the best try</source>
        <translation>最好一次的各项得分</translation>
    </message>
    <message>
        <source>Which exercise is shown</source>
        <translation>显示哪个练习</translation>
    </message>
    <message>
        <source>The class, by learner and exercise</source>
        <translation>全班成绩（按学员和练习）</translation>
    </message>
    <message>
        <source>Add the results.jsonl of each learner&apos;s counter, or a folder of such files.</source>
        <translation>请添加各学员柜台的 results.jsonl，或存放这些文件的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that are not counted.</source>
        <translation>
            <numerusform>另有 %n 处未计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::CodePanel</name>
    <message>
        <source>Tell the supervisor what is to be done and for whom, then read out:</source>
        <translation>告知主管所办业务和持卡人，然后报出：</translation>
    </message>
    <message>
        <source>Supervisor&apos;s number</source>
        <translation>主管编号</translation>
    </message>
    <message>
        <source>Code that he reads back</source>
        <translation>主管回报的授权码</translation>
    </message>
    <message>
        <source>Supervisor&apos;s number, six digits</source>
        <translation>主管编号，六位</translation>
    </message>
    <message>
        <source>Code that the supervisor reads back, ten digits</source>
        <translation>主管回报的授权码，十位</translation>
    </message>
    <message>
        <source>The approval is provisional until the registry has checked the code. A wrong one counts against the supervisor&apos;s number.</source>
        <translation>登记库核验授权码之前，授权为暂时有效。授权码错误会计入该主管编号。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CommandPalette</name>
    <message>
        <source>What do you want to do? Chinese, pinyin initials or English</source>
        <translation>要办理什么？可输入中文、拼音首字母或英文</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找功能</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>找到的功能</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ConfirmView</name>
    <message>
        <source>Is this what the holder wants?</source>
        <translation>请与持卡人确认</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. The holder sees the same on the customer&apos;s side.</source>
        <translation>尚未作任何改动。持卡人在客户屏上看到相同内容。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>确认办理</translation>
    </message>
    <message>
        <source>Read the changes to the holder. Enter does them; Esc goes back, and nothing has been done.</source>
        <translation>请向持卡人说明变更内容。按回车办理；按 Esc 返回，不作任何改动。</translation>
    </message>
    <message>
        <source>When you go on, the registry is changed.</source>
        <translation>继续后将修改登记库。</translation>
    </message>
    <message>
        <source>When you go on, the card and the registry are changed. A PIN that has been changed cannot be brought back.</source>
        <translation>继续后将修改卡片和登记库；密码一经修改不能恢复。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CustomerDisplay</name>
    <message>
        <source>Done. Please take your card and your voucher.</source>
        <translation>已办好。请收好您的卡和凭证。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please take your card.</source>
        <translation>没有作任何更改。请收好您的卡。</translation>
    </message>
    <message>
        <source>This could not be finished. The clerk explains what to do.</source>
        <translation>业务未能办完，请听经办员说明下一步怎么办。</translation>
    </message>
    <message>
        <source>It is not certain whether the card took the new PIN. The clerk explains what to do.</source>
        <translation>暂时无法确定卡是否已经改为新密码，请听经办员说明下一步怎么办。</translation>
    </message>
    <message>
        <source>Six digits, then Enter. Nobody else may see them; do not write them down.</source>
        <translation>请输入六位数字，再按确认键。请遮挡键盘，不要把密码写下来。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Guitai: customer</source>
        <translation>柜台：客户屏</translation>
    </message>
    <message>
        <source>%1   ·   practice, no real business</source>
        <translation>%1   ·   练习，不办理真实业务</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎光临</translation>
    </message>
    <message>
        <source>Please have your card and identity document ready.</source>
        <translation>请准备好社会保障卡和身份证件。</translation>
    </message>
    <message>
        <source>%1   card %2</source>
        <translation>%1   卡号 %2</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>凭证号 %1</translation>
    </message>
    <message>
        <source>Please check, and tell the clerk if you agree.</source>
        <translation>请核对，同意请告诉经办员。</translation>
    </message>
    <message>
        <source>Done. Please take your papers and your voucher.</source>
        <translation>已办结，请收好您的材料和凭证。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please take your papers.</source>
        <translation>未作任何改动，请收好您的材料。</translation>
    </message>
    <message>
        <source>%1   ·   served by %2</source>
        <translation>%1   ·   经办员 %2</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CustomerPanel</name>
    <message>
        <source>You play the customer, too. On the customer’s window type:
%1</source>
        <translation>客户也由您来扮演。请在客户窗口输入：
%1</translation>
    </message>
    <message>
        <source>Ask the customer: a digit puts the question.</source>
        <translation>可以问客户：按数字键提问。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
</context>
<context>
    <name>guitai::ui::DayPage</name>
    <message>
        <source>Day&apos;s end</source>
        <translation>日终</translation>
    </message>
    <message>
        <source>Closed by %1 at %2. Nothing was done since.</source>
        <translation>%1 已于 %2 办理日终，此后无业务。</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>当日无业务。</translation>
    </message>
    <message>
        <source>It was closed before; acts since then want closing, too.</source>
        <translation>当日曾办理日终，此后又有业务，需再次日终。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not tie out.</source>
        <translation>
            <numerusform>有 %n 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look at each. A supervisor can close the day with a remark that says what was found.</source>
        <translation>请逐项核查。主管可填写核查说明后办理日终。</translation>
    </message>
    <message>
        <source>Everything ties out.</source>
        <translation>账实相符。</translation>
    </message>
    <message>
        <source>A supervisor who served nobody on this day signs below.</source>
        <translation>请当日未办理业务的主管在下方签字。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work stay open and are carried over. A supervisor who served nobody on this day signs below.</source>
        <translation>
            <numerusform>有 %n 项未结业务，将结转次日。请当日未办理业务的主管在下方签字。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1（未日终）</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>当日业务</translation>
    </message>
    <message>
        <source>No act on this day.</source>
        <translation>当日无业务。</translation>
    </message>
    <message>
        <source>What does not tie out</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>未结业务</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结业务。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Remark on what does not tie out</source>
        <translation>差异说明</translation>
    </message>
    <message>
        <source>Supervisor&apos;s sign-in name</source>
        <translation>主管登录名</translation>
    </message>
    <message>
        <source>Supervisor&apos;s password</source>
        <translation>主管口令</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>办理日终</translation>
    </message>
    <message>
        <source>Print the day&apos;s report</source>
        <translation>打印日终报表</translation>
    </message>
    <message>
        <source>Vouchers, stock and money</source>
        <translation>凭证、库存与资金</translation>
    </message>
</context>
<context>
    <name>guitai::ui::DetailsView</name>
    <message>
        <source>A digit chooses or clears what stands beside it; 0 ticks everything.</source>
        <translation>按数字键选择或取消旁边的选项，按 0 全部勾选。</translation>
    </message>
    <message>
        <source>A digit chooses what stands beside it.</source>
        <translation>按数字键选择旁边的选项。</translation>
    </message>
    <message>
        <source>Leave as it is what is right already.</source>
        <translation>原本正确的内容保持不变。</translation>
    </message>
    <message>
        <source>Not everything agrees: the card is not handed out. It is taken back and made again (A6).</source>
        <translation>有不相符之处：拒收重制。该卡不发放，收回重新制作（A6）。</translation>
    </message>
    <message>
        <source>Take the card back</source>
        <translation>收回重制</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Digits choose, Tab goes from field to field, Enter goes on. Whether it is possible like this is decided by the region&apos;s rules when you press Enter; what was entered stays.</source>
        <translation>按数字键选择，按 Tab 键切换栏目，按回车继续。能否这样办理由本地区规则在按回车后判定；已填内容会保留。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::DiagnosisPage</name>
    <message>
        <source>Self-diagnosis</source>
        <translation>自助诊断</translation>
    </message>
    <message>
        <source>The report is in the clipboard. It names nobody.</source>
        <translation>报告已复制，其中不含个人信息。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to look at.</source>
        <translation>
            <numerusform>有 %n 项需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>What the counter stands on</source>
        <translation>柜台运行环境</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>guitai::ui::DocumentView</name>
    <message>
        <source>What stands on the document: %1?</source>
        <translation>证件上写着什么：%1？</translation>
    </message>
    <message>
        <source>Lay it on the reader, or type what stands on it.</source>
        <translation>请把证件放到阅读器上，或照证件录入。</translation>
    </message>
    <message>
        <source>Type what stands on it, not what stands in the file.</source>
        <translation>请照证件录入，不要照档案录入。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>YYYYMMDD, or 0 for long-term</source>
        <translation>年月日八位数字，长期为 0</translation>
    </message>
    <message>
        <source>What did the network check answer?</source>
        <translation>联网核查的结果是什么？</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>读取证件</translation>
    </message>
    <message>
        <source>No identity number reads like this: please compare it once more.</source>
        <translation>公民身份号码不会是这样：请再核对一次。</translation>
    </message>
    <message>
        <source>Please type its last day with eight digits, or 0 for long-term.</source>
        <translation>请用八位数字录入有效期的最后一天，长期录入 0。</translation>
    </message>
    <message>
        <source>No document lies on the reader. Lay it there, or type.</source>
        <translation>阅读器上没有证件。请放上证件，或手工录入。</translation>
    </message>
    <message>
        <source>The reader could not read it. Try once more, or type.</source>
        <translation>阅读器没有读出证件。请再试一次，或手工录入。</translation>
    </message>
    <message>
        <source>The document of who stands here, not of the holder when somebody else came. It must be valid today; the holder&apos;s must bear the name and number of the file. What the network check answered is put on record, also when it could not be asked.</source>
        <translation>这里录入来办理的人的证件；由他人代办时，不是持卡人的证件。证件今天必须有效；持卡人本人的证件须与档案的姓名和号码一致。联网核查的结果记录在案，无法核查时也一样。</translation>
    </message>
    <message>
        <source>The name as it stands on the document, please.</source>
        <translation>请照证件录入姓名。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::DraftForm</name>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 分（%3）</translation>
    </message>
    <message>
        <source>The points are shown once a citizen is taken.</source>
        <translation>选用人物后显示分值。</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>分值：%1</translation>
    </message>
    <message>
        <source>The exercise needs an id of a–z, 0–9 and hyphens.</source>
        <translation>练习编号须由 a–z、0–9 和连字符组成。</translation>
    </message>
    <message>
        <source>A text is missing in %1: %2.</source>
        <translation>%1缺少内容：%2。</translation>
    </message>
    <message>
        <source>In each language as many hints, a line each, %1 at most: %2 has %3.</source>
        <translation>各语言的提示条数应相同，每行一条，最多 %1 条：%2有 %3 条。</translation>
    </message>
    <message>
        <source>The exercise, in your own words</source>
        <translation>练习内容（用您自己的话）</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>编号(&amp;I)：</translation>
    </message>
    <message>
        <source>Id of the exercise</source>
        <translation>练习编号</translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation>级别(&amp;V)：</translation>
    </message>
    <message>
        <source>Level, 1 to 4</source>
        <translation>级别，1 到 4</translation>
    </message>
    <message>
        <source>Te&amp;xts in:</source>
        <translation>语言(&amp;X)：</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>内容的语言</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>St&amp;ory:</source>
        <translation>情景(&amp;O)：</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>L&amp;esson:</source>
        <translation>要点(&amp;E)：</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>&amp;Hints:</source>
        <translation>提示(&amp;H)：</translation>
    </message>
    <message>
        <source>Hints, a line each</source>
        <translation>提示，每行一条</translation>
    </message>
    <message>
        <source>a line each, five at most</source>
        <translation>每行一条，最多五条</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Try it at once</source>
        <translation>马上试做</translation>
    </message>
</context>
<context>
    <name>guitai::ui::DrawerPage</name>
    <message>
        <source>The practice reader is empty.</source>
        <translation>练习读卡器中没有卡。</translation>
    </message>
    <message>
        <source>In the practice reader: the card of %1</source>
        <translation>练习读卡器中：%1的卡</translation>
    </message>
    <message>
        <source>Practice: who comes to the counter?</source>
        <translation>练习：谁来到柜台？</translation>
    </message>
    <message>
        <source>Choose a citizen and press Enter: the card goes into the practice reader and the holder&apos;s page opens. People and numbers are made up.</source>
        <translation>选一位市民并按回车：卡插入练习读卡器，持卡人页面随即打开。人物和号码均为虚构。</translation>
    </message>
    <message>
        <source>Citizens and their cards</source>
        <translation>市民和他们的卡</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>插入卡</translation>
    </message>
    <message>
        <source>Take card out</source>
        <translation>取出卡</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of this translation: en, zh_CN, zh_TW</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>%1   no card at hand</source>
        <translation>%1   手上没有卡</translation>
    </message>
    <message>
        <source>%1   card %2</source>
        <translation>%1   卡号 %2</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>窗口(&amp;W)：</translation>
    </message>
    <message>
        <source>The window to practise at</source>
        <translation>在哪个窗口练习</translation>
    </message>
</context>
<context>
    <name>guitai::ui::EarlierActsPage</name>
    <message>
        <source>Earlier acts and their papers</source>
        <translation>以往业务与单据</translation>
    </message>
    <message>
        <source>Each is marked as a reprint, with which copy it is, and is put on record.</source>
        <translation>每份均标明补打及第几份，并记入审计记录。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>This act was done at another counter, left no voucher, or is from before papers were kept. The record of acts below has it.</source>
        <translation>该业务由其他柜台办理、未产生凭证，或办理时尚未保存单据；可打印下方的业务办理记录。</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>已办业务，最近的在前</translation>
    </message>
    <message>
        <source>Nothing was done for this holder yet.</source>
        <translation>该持卡人尚未办理业务。</translation>
    </message>
    <message>
        <source>Papers of this act</source>
        <translation>本笔业务的单据</translation>
    </message>
    <message>
        <source>Print the record of acts</source>
        <translation>打印业务办理记录</translation>
    </message>
    <message>
        <source>Back to the holder</source>
        <translation>返回持卡人</translation>
    </message>
    <message>
        <source>The registry does not answer: only what waits here is shown.</source>
        <translation>登记库未应答：仅显示在本柜等待发送的业务。</translation>
    </message>
    <message>
        <source>Please look again in a moment.</source>
        <translation>请稍后再看。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::EnterPinView</name>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The holder has entered the PINs</source>
        <translation>持卡人已输入密码</translation>
    </message>
    <message>
        <source>The clerk neither sees, hears nor types it.</source>
        <translation>经办员不看、不听、不代输。</translation>
    </message>
    <message>
        <source>Ask the holder whether to use the last try. Enter lets the holder type.</source>
        <translation>请询问持卡人是否使用最后一次机会。按回车后由持卡人输入。</translation>
    </message>
    <message>
        <source>Please ask the holder to type on the customer&apos;s side now, and look away.</source>
        <translation>请持卡人现在在客户侧输入，经办员请回避。</translation>
    </message>
    <message>
        <source>The holder enters the present %1</source>
        <translation>请持卡人输入现用%1</translation>
    </message>
    <message>
        <source>The holder chooses a new %1</source>
        <translation>请持卡人设置新的%1</translation>
    </message>
    <message>
        <source>The holder enters the new %1 once more</source>
        <translation>请持卡人再次输入新的%1</translation>
    </message>
    <message>
        <source>The holder enters the new %1 once, to see what the card has taken</source>
        <translation>请持卡人输入一次新的%1，以确认卡片状态</translation>
    </message>
    <message>
        <source>Use the last try</source>
        <translation>使用最后一次</translation>
    </message>
    <message>
        <source>Six digits, typed by the holder alone. A new PIN that is too easy to guess, or two entries that differ, cost no try. A card pulled out is not a wrong PIN.</source>
        <translation>六位数字，由持卡人本人输入。新密码过于简单或两次不一致，不计次数；拔卡不算输错。</translation>
    </message>
    <message>
        <source>The holder enters the present %1 as a proof</source>
        <translation>持卡人输入现在的%1作为证明</translation>
    </message>
    <message>
        <source>The holder is not asked to type</source>
        <translation>不再请持卡人输入</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ExerciseStrip</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Papers (%1)</source>
        <translation>材料（%1）</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message numerus="yes">
        <source>Each hint costs %n point(s).</source>
        <translation>
            <numerusform>每次提示扣 %n 分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::ExercisesPage</name>
    <message>
        <source>Level %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>–</source>
        <translation>—</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>还没做过</translation>
    </message>
    <message>
        <source>Practice: the exercises</source>
        <translation>练习：练习题</translation>
    </message>
    <message>
        <source>Choose one and press Enter. People, papers and numbers are made up; nothing leaves this counter.</source>
        <translation>选一题按回车。人物、材料和号码都是虚构的，不会离开本柜台。</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>您的姓名(&amp;Y)：</translation>
    </message>
    <message>
        <source>Your name, for the results</source>
        <translation>您的姓名，记入成绩</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Exercises by level</source>
        <translation>按级别排列的练习题</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Done; %1 of %2 points at best</source>
        <translation>已完成，最高 %1 分（满分 %2）</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1（自编）</translation>
    </message>
    <message>
        <source>Delete an exercise</source>
        <translation>删除练习</translation>
    </message>
    <message>
        <source>Delete your exercise “%1”? What learners have done with it stays in their results.</source>
        <translation>要删除您的练习“%1”吗？学员做过的成绩仍会保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>培训员专用</translation>
    </message>
</context>
<context>
    <name>guitai::ui::Face</name>
    <message>
        <source>short hair</source>
        <translation>短发</translation>
    </message>
    <message>
        <source>long hair</source>
        <translation>长发</translation>
    </message>
    <message>
        <source>hair in a bun</source>
        <translation>盘发</translation>
    </message>
    <message>
        <source>no hair</source>
        <translation>光头</translation>
    </message>
    <message>
        <source>%1, glasses</source>
        <translation>%1，戴眼镜</translation>
    </message>
    <message>
        <source>%1, no glasses</source>
        <translation>%1，不戴眼镜</translation>
    </message>
    <message>
        <source>The customer: %1</source>
        <translation>客户：%1</translation>
    </message>
</context>
<context>
    <name>guitai::ui::FactoryPanel</name>
    <message>
        <source>Where the factory&apos;s file is written to</source>
        <translation>制卡文件的保存位置</translation>
    </message>
    <message>
        <source>All cards that are applied for go to the factory in one batch. Its file holds names and identity numbers in full: hand it over and delete it. The factory&apos;s return file counts the finished cards into the stock.</source>
        <translation>所有已申领的卡一并转入制卡批次。制卡文件含完整姓名和社会保障号码，移交后请删除。受理制卡回盘文件即将成品卡清点入库。</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>No batch has been sent yet.
Send a batch moves all cards that are applied for into production.</source>
        <translation>尚未发出批次。
“发送批次”将所有已申领的卡转入制卡。</translation>
    </message>
    <message>
        <source>Not sent with the batch</source>
        <translation>未随批次发出</translation>
    </message>
    <message>
        <source>Write the file in GB18030</source>
        <translation>文件用 GB18030 编码</translation>
    </message>
    <message>
        <source>Send a batch…</source>
        <translation>发送批次…</translation>
    </message>
    <message>
        <source>Take the factory&apos;s return file…</source>
        <translation>受理制卡回盘…</translation>
    </message>
</context>
<context>
    <name>guitai::ui::FaultBar</name>
    <message>
        <source>Put the card back</source>
        <translation>把卡放回去</translation>
    </message>
    <message>
        <source>The card goes at the next write</source>
        <translation>下次写卡时卡会被拔出</translation>
    </message>
    <message>
        <source>Pull the card at a write</source>
        <translation>写卡时拔卡</translation>
    </message>
    <message>
        <source>Repair the line</source>
        <translation>恢复线路</translation>
    </message>
    <message>
        <source>Cut the line</source>
        <translation>断开线路</translation>
    </message>
    <message>
        <source>Start the reader service</source>
        <translation>启动读卡服务</translation>
    </message>
    <message>
        <source>Stop the reader service</source>
        <translation>停止读卡服务</translation>
    </message>
    <message>
        <source>Let go wrong:</source>
        <translation>模拟故障：</translation>
    </message>
</context>
<context>
    <name>guitai::ui::FeesPanel</name>
    <message>
        <source>Taken %1, given back %2: %3 must be in the drawer.</source>
        <translation>收取 %1，退还 %2，应存现金 %3。</translation>
    </message>
    <message>
        <source>Ties out: each fee belongs to an act at the registry.</source>
        <translation>账实相符：每笔收费均与登记库的业务对应。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Please look at each, and tell the supervisor.</source>
        <translation>
            <numerusform>有 %n 处差异，请逐笔核对并报告主管。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fees of the day</source>
        <translation>当日收费</translation>
    </message>
    <message>
        <source>No fee was taken or given back on this day.</source>
        <translation>当日没有收费或退费。</translation>
    </message>
    <message>
        <source>What does not tie out</source>
        <translation>差异明细</translation>
    </message>
</context>
<context>
    <name>guitai::ui::FilePanel</name>
    <message>
        <source>Where the report is written to</source>
        <translation>结果报告的保存位置</translation>
    </message>
    <message>
        <source>Under way. What is done stays done if you cancel.</source>
        <translation>正在办理。取消后，已办理的仍然有效。</translation>
    </message>
    <message>
        <source>Stopped  ·  %1
The same file again goes on where it was.</source>
        <translation>已停止  ·  %1
再次受理同一文件即从中断处继续。</translation>
    </message>
    <message>
        <source>Look at the file again</source>
        <translation>重新检查文件</translation>
    </message>
    <message numerus="yes">
        <source>Apply for %n card(s)</source>
        <translation>
            <numerusform>申领 %n 张卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n card(s) to the officer</source>
        <translation>
            <numerusform>向经办人发放 %n 张卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) into the stock</source>
        <translation>
            <numerusform>%n 行清点入库</numerusform>
        </translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>An officer&apos;s applications</source>
        <translation>经办人批量申领</translation>
    </message>
    <message>
        <source>Hand-out to an officer</source>
        <translation>经办人批量领卡</translation>
    </message>
    <message>
        <source>The factory&apos;s return file</source>
        <translation>制卡回盘</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>文件用途(&amp;W)：</translation>
    </message>
    <message>
        <source>What the file is taken for</source>
        <translation>文件用途</translation>
    </message>
    <message>
        <source>&amp;Bank, where a line names none:</source>
        <translation>未注明银行的按(&amp;B)：</translation>
    </message>
    <message>
        <source>Bank, where a line names none</source>
        <translation>未注明银行的按</translation>
    </message>
    <message>
        <source>Handed in for each person:</source>
        <translation>每人已交材料：</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>只看未办成的</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Choose a CSV file, in UTF-8 or GB18030, whose first line names its columns.
An officer&apos;s list has id_number (社会保障号码) and name (姓名), and phone (电话) and bank (银行) where there are any.
Nothing is done before you have seen what is about to happen.</source>
        <translation>请选择 CSV 文件（UTF-8 或 GB18030 编码），首行为列名。
经办人名单须有“社会保障号码”和“姓名”两列，可另有“电话”和“银行”。
先列出将要办理的内容，确认后才办理。</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>逐行结果</translation>
    </message>
</context>
<context>
    <name>guitai::ui::Frame</name>
    <message>
        <source>Guitai – the card counter</source>
        <translation>柜台 – 社会保障卡业务</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
</context>
<context>
    <name>guitai::ui::GiveCodePanel</name>
    <message>
        <source>No. %1     code %2</source>
        <translation>编号 %1     授权码 %2</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话授权</translation>
    </message>
    <message>
        <source>Let the clerk tell you what is to be done and for whom. You answer for it without having seen it.</source>
        <translation>请经办员说明所办业务和持卡人。您未亲见材料，仍须负责。</translation>
    </message>
    <message>
        <source>Number that the clerk reads out</source>
        <translation>经办员报出的数字</translation>
    </message>
    <message>
        <source>Number that the clerk reads out, twelve digits</source>
        <translation>经办员报出的数字，十二位</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>Your password, for a code</source>
        <translation>您的口令，用于授权码</translation>
    </message>
    <message>
        <source>Give the code</source>
        <translation>给出授权码</translation>
    </message>
</context>
<context>
    <name>guitai::ui::HandOverView</name>
    <message>
        <source>Please hand everything back to the holder</source>
        <translation>请将全部物品交还持卡人</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>社保卡</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>The registry has it.</source>
        <translation>登记库已登记。</translation>
    </message>
    <message>
        <source>It is done, and waits in the queue to be sent to the registry.</source>
        <translation>已办理，正在队列中等待报送登记库。</translation>
    </message>
    <message>
        <source>The registry refused before anything was done. Nothing was changed.</source>
        <translation>登记库在办理前拒绝，未作任何改动。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>What was not done has been reported. The list of acts shows what was.</source>
        <translation>未完成的部分已报送登记库，各环节状态以清单为准。</translation>
    </message>
    <message>
        <source>What the card holds is not known. It stands on the list of open work with its way out.</source>
        <translation>卡内状态未知，已列入未了结业务，并注明处理办法。</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Give back the card, the papers and the voucher. Enter closes this work and makes the window ready for the next customer.</source>
        <translation>请交还卡片、材料和凭证。按回车结束本次业务，准备接待下一位。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Please tell the holder: %1</source>
        <translation>请提醒持卡人：%1</translation>
    </message>
    <message>
        <source>Fee taken</source>
        <translation>已收费用</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Please keep the card, and hand the papers back to the holder</source>
        <translation>请留下卡片，将材料交还持卡人</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>办理历史</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the newest first:</source>
        <translation>由近及远：</translation>
    </message>
</context>
<context>
    <name>guitai::ui::HolderFilePanel</name>
    <message>
        <source>the legacy card</source>
        <translation>旧医保卡</translation>
    </message>
    <message>
        <source>Identity number %1</source>
        <translation>社会保障号码 %1</translation>
    </message>
    <message>
        <source>No social-security card yet.</source>
        <translation>尚无社保卡。</translation>
    </message>
    <message>
        <source>Legacy card (%1): %2, balance %3</source>
        <translation>医保卡（%1）：%2，余额 %3</translation>
    </message>
    <message>
        <source>Open leave: %1 for card %2, until %3</source>
        <translation>未了结授权：%1，卡号 %2，至 %3</translation>
    </message>
    <message>
        <source>The bank has not been told yet to stop the account of %1.</source>
        <translation>还没有通知银行冻结 %1 的账户。</translation>
    </message>
    <message>
        <source>The bank has not been told yet to release the account of %1.</source>
        <translation>还没有通知银行解冻 %1 的账户。</translation>
    </message>
    <message>
        <source>Tell the bank now</source>
        <translation>现在通知银行</translation>
    </message>
</context>
<context>
    <name>guitai::ui::HolderListsPanel</name>
    <message>
        <source>Where the list is written to</source>
        <translation>清单的保存位置</translation>
    </message>
    <message numerus="yes">
        <source>Print notice for %n chosen</source>
        <translation>
            <numerusform>打印所选 %n 人通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all notices</source>
        <translation>打印全部通知</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: told</source>
        <translation>
            <numerusform>所选 %n 人已通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Holders to be told that their card is ready</source>
        <translation>待通知领卡的持卡人</translation>
    </message>
    <message>
        <source>Cards not collected in time</source>
        <translation>逾期未领的卡</translation>
    </message>
    <message>
        <source>Cards not made in time</source>
        <translation>逾期未制成的卡</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>清单(&amp;L)：</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>It holds names and telephone numbers in full. That it was looked at is on record.</source>
        <translation>清单含完整姓名和电话，查看已记录在案。</translation>
    </message>
    <message>
        <source>Nobody waits to be told.
Holders stand here once their cards have come from the factory.</source>
        <translation>没有待通知的持卡人。
成品卡入库后，持卡人列于此处。</translation>
    </message>
    <message>
        <source>No card waits too long for its holder.</source>
        <translation>没有逾期未领的卡。</translation>
    </message>
    <message>
        <source>No card is late from the factory.</source>
        <translation>没有逾期未制成的卡。</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>保存清单…</translation>
    </message>
</context>
<context>
    <name>guitai::ui::HolderPage</name>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>找到 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n 张卡</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>未找到“%1”</translation>
    </message>
    <message>
        <source>Check the number on the document, or look for the name.</source>
        <translation>请核对证件上的号码，或按姓名查找。</translation>
    </message>
    <message>
        <source>Holder %1</source>
        <translation>持卡人 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Identity, card or bank card number, or name</source>
        <translation>身份证号、社保卡号、银行卡号或姓名</translation>
    </message>
    <message>
        <source>Find a holder by number or name</source>
        <translation>按号码或姓名查找持卡人</translation>
    </message>
    <message>
        <source>Purpose of the look-up</source>
        <translation>查询目的</translation>
    </message>
    <message>
        <source>Every look-up is on record with its purpose.</source>
        <translation>每次查询均按目的留痕。</translation>
    </message>
    <message>
        <source>Please put the card into the reader</source>
        <translation>请将卡片插入读卡器</translation>
    </message>
    <message>
        <source>Or type an identity number, card number, bank card number or name above, and press Enter.</source>
        <translation>或在上方输入身份证号、社保卡号、银行卡号或姓名，按回车。</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可办业务</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人员</translation>
    </message>
    <message>
        <source>The registry cannot be reached: this is the file as it was on %1.</source>
        <translation>登记库联系不上：这是 %1 时的档案。</translation>
    </message>
    <message>
        <source>What was done since is not in it. What you do now is kept, and judged on the newest file when the line is back.</source>
        <translation>之后办理的业务不在其中。现在办理的会保存下来，线路恢复后按最新档案判定。</translation>
    </message>
    <message>
        <source>Earlier acts and papers</source>
        <translation>以往业务与补打</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>现在不能办理：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>guitai::ui::IdentifyView</name>
    <message>
        <source>Procedure</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>社会保障号码</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>社保卡</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Is this the holder, and is it about this card?</source>
        <translation>是否持卡人本人，办理的是否这张卡？</translation>
    </message>
    <message>
        <source>Compare the face, the identity document and, where it is here, the card with what stands here.</source>
        <translation>请将本人、身份证件以及在场的卡片与此处所列信息核对。</translation>
    </message>
    <message>
        <source>Is this the holder?</source>
        <translation>是否持卡人本人？</translation>
    </message>
    <message>
        <source>Compare the face and the identity document with what stands here.</source>
        <translation>请将本人和身份证件与此处所列信息核对。</translation>
    </message>
    <message>
        <source>Look at the person, the identity document and the card, if there is one. When all belong together, press Enter. If they do not, press Esc: nothing has been done.</source>
        <translation>请核对本人、身份证件和卡片（如有）。全部相符时按回车；不相符时按 Esc，不会有任何改动。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::InfoSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>guitai::ui::MainWindow</name>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Find a holder</source>
        <translation>查找持卡人</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Only clerks and supervisors search by name.</source>
        <translation>只有经办员和主管可以按姓名查询。</translation>
    </message>
    <message>
        <source>Please search by a number.</source>
        <translation>请按号码查询。</translation>
    </message>
    <message>
        <source>One character finds too many people.</source>
        <translation>只输入一个字，查到的人太多。</translation>
    </message>
    <message>
        <source>Please enter the whole name, or a number.</source>
        <translation>请输入全名或号码。</translation>
    </message>
    <message>
        <source>You have searched by name too often in this hour.</source>
        <translation>一小时内按姓名查询次数过多。</translation>
    </message>
    <message>
        <source>Please search by a number, or ask a colleague or supervisor.</source>
        <translation>请按号码查询，或请同事或主管查询。</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed.</source>
        <translation>未能完成，未作任何改动。</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, tell support the code.</source>
        <translation>请重试；如再次出现，请将代码告知技术支持。</translation>
    </message>
    <message>
        <source>The registry has no file for this card.</source>
        <translation>登记库中没有此卡的档案。</translation>
    </message>
    <message>
        <source>Please look for the holder by identity number or name, and compare the card numbers.</source>
        <translation>请按身份证号码或姓名查找持卡人，并核对卡号。</translation>
    </message>
    <message>
        <source>Please look again in a moment. What waits is sent by itself.</source>
        <translation>请稍后再查。待办业务会自动发送。</translation>
    </message>
    <message>
        <source>The registry knows another audit trail of this counter.</source>
        <translation>登记库中本柜台的审计记录与此处不同。</translation>
    </message>
    <message>
        <source>Entries are missing here, or were sealed anew: please tell the administrator. The counter goes on working.</source>
        <translation>此处的记录有缺失，或被重新封签：请告知管理员。柜台可以继续工作。</translation>
    </message>
    <message>
        <source>Somebody who was removed may still have the store&apos;s key: a rekey is due.</source>
        <translation>已离岗人员可能仍持有本柜台数据库的密钥：须更换密钥。</translation>
    </message>
    <message>
        <source>Please close Guitai after work, and run: guitaictl store rekey</source>
        <translation>请在下班后关闭柜台程序，并运行：guitaictl store rekey</translation>
    </message>
</context>
<context>
    <name>guitai::ui::NavButton</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::NumberTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>guitai::ui::OpenWorkPanel</name>
    <message>
        <source>Open work</source>
        <translation>未了结业务</translation>
    </message>
    <message>
        <source>This work was under way when the program ended. Nothing is lost: choose one and press Enter to take it up.</source>
        <translation>程序上次退出时这些业务尚未办结，内容均已保存。请选择一项按回车继续办理。</translation>
    </message>
    <message>
        <source>%1, begun %2: in doubt</source>
        <translation>%1，始于 %2：存疑</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1，始于 %2</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PaperButton</name>
    <message>
        <source>name %1</source>
        <translation>姓名 %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>号码 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>photo: %1</source>
        <translation>照片：%1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>a photocopy</source>
        <translation>复印件</translation>
    </message>
    <message>
        <source>turned away: %1</source>
        <translation>不接受：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>签名：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>复印件</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PaperDialog</name>
    <message>
        <source>Looking for printers…</source>
        <translation>正在查找打印机…</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>打印机(&amp;R)</translation>
    </message>
    <message>
        <source>Printer for this kind of paper</source>
        <translation>此类单据所用打印机</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>另存为 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Every copy is marked as a reprint.</source>
        <translation>每份均标明补打。</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: it can be saved as PDF.</source>
        <translation>本机未设置打印机，可另存为 PDF。</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>已发送到打印机 %1。</translation>
    </message>
    <message>
        <source>The printer does not take it. Please look at it and print again.</source>
        <translation>打印机未接受，请检查打印机后重新打印。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>It could not be saved to %1. Please choose another folder.</source>
        <translation>无法保存到 %1，请另选文件夹。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>It was not made: it could not be put on record. Please try again.</source>
        <translation>未打印：无法记入审计记录，请重试。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PaperView</name>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>第 %1 页，共 %2 页：%3</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PapersDialog</name>
    <message>
        <source>What is wrong with it? – %1</source>
        <translation>%1有什么问题？</translation>
    </message>
    <message>
        <source>The papers on the desk</source>
        <translation>桌上的材料</translation>
    </message>
    <message>
        <source>At the window: %1. ← → choose a paper, a digit says what is wrong with it.</source>
        <translation>窗口前：%1。← → 选材料，数字键说明它有什么问题。</translation>
    </message>
    <message>
        <source>Nothing: it is in order</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>回到柜台</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PapersView</name>
    <message>
        <source>Who asks, and what papers lie on the desk?</source>
        <translation>谁来办理，出示了哪些材料？</translation>
    </message>
    <message>
        <source>Tick what has been shown, is genuine and valid. 0 ticks everything that is needed.</source>
        <translation>请勾选已出示且真实有效的材料。按 0 全部勾选。</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose who stands here, then tick each paper you hold in your hands. A digit ticks or clears the paper beside it. Whether they are enough is decided by the region&apos;s rules when you press Enter.</source>
        <translation>先选择办理人身份，再逐项勾选手中的材料，按数字键勾选或取消。按回车后由本地区规则判定材料是否齐全。</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>谁来办理？</translation>
    </message>
    <message>
        <source>No papers are needed for this.</source>
        <translation>此项业务无需材料。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PasswordForm</name>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新口令不一致。</translation>
    </message>
    <message>
        <source>Please type the new one twice, the same.</source>
        <translation>请将新口令输入两次，且保持一致。</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>口令已修改。</translation>
    </message>
    <message>
        <source>The new one holds from now on, at this counter.</source>
        <translation>从现在起在本柜台使用新口令。</translation>
    </message>
    <message>
        <source>Nothing was changed: the old password holds.</source>
        <translation>未作任何改动：原口令仍然有效。</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>本人口令</translation>
    </message>
    <message>
        <source>A practice counter&apos;s passwords are published. There is nothing to change here.</source>
        <translation>练习柜台的口令是公开的，无需修改。</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>原口令</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New one again</source>
        <translation>再输一次新口令</translation>
    </message>
    <message>
        <source>At least eight characters, and no simple run of them.</source>
        <translation>至少八个字符，不能是简单的连续或重复字符。</translation>
    </message>
    <message>
        <source>The password is being changed</source>
        <translation>正在修改口令</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改口令</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PerformView</name>
    <message>
        <source>Please wait, and leave the card in the reader</source>
        <translation>请稍候，不要取出卡片</translation>
    </message>
    <message>
        <source>The work has stopped here</source>
        <translation>办理在此暂停</translation>
    </message>
    <message>
        <source>The work is under way</source>
        <translation>正在办理</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>First the registry gives leave, then the hosts and the chip are changed, then the registry is told. Each line shows how far it is. What is done stays done, also after a power cut.</source>
        <translation>先由登记库授权，再修改主机和芯片，最后报送登记库。每行显示进度；已完成的部分断电后依然有效。</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>已输入 %1 位，共 %2 位</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PinDotsLine</name>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>已输入 %1 位，共 %2 位</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PinEntry</name>
    <message>
        <source>PIN, %1</source>
        <translation>密码，%1</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>已输入 %1 位，共 %2 位</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PinKeypad</name>
    <message>
        <source>Keypad for touch; its keys are not read out</source>
        <translation>触摸键盘，按键不朗读</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PracticeBand</name>
    <message>
        <source>PRACTICE – invented people, practice cards only, nothing leaves this counter</source>
        <translation>练习 – 人员均为虚构，只用练习卡，数据不出本柜</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ProcedurePage</name>
    <message>
        <source>card %1</source>
        <translation>卡号 %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Something has been done already: it goes on, or stops here and is reported.</source>
        <translation>已有部分办理完成：可继续，或到此停止并报送。</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>到此停止</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>guitai::ui::QueueItemPanel</name>
    <message>
        <source>Reprint the voucher</source>
        <translation>补打凭证</translation>
    </message>
    <message>
        <source>As it was given to the holder, marked as a reprint, on record.</source>
        <translation>与交给持卡人的一致，标明补打，并记入审计记录。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::QueuePage</name>
    <message>
        <source>The region&apos;s rules have changed: version %1, until now %2.</source>
        <translation>地区规则已更新：现为 %1 版，此前为 %2 版。</translation>
    </message>
    <message>
        <source>What was decided before and still waits is judged by the earlier ones. Nothing has to be done again.</source>
        <translation>此前受理、尚在排队的业务仍按原规则判定，无需重办。</translation>
    </message>
    <message>
        <source>Queue to the registry</source>
        <translation>报送队列</translation>
    </message>
    <message>
        <source>Everything has been sent. Nothing waits.</source>
        <translation>全部已报送，无待办事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n 项需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何变更。</translation>
    </message>
    <message>
        <source>This act left no voucher, or is from before papers were kept.</source>
        <translation>该业务未产生凭证，或办理时尚未保存单据。</translation>
    </message>
    <message>
        <source>The papers could not be read.</source>
        <translation>无法读取单据。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ReadCardView</name>
    <message>
        <source>Please put the card into the reader</source>
        <translation>请将卡片插入读卡器</translation>
    </message>
    <message>
        <source>Chip first, facing up, and leave it there until the end.</source>
        <translation>芯片朝上插入，办理结束前请勿取出。</translation>
    </message>
    <message>
        <source>Card of this procedure</source>
        <translation>本次业务的卡</translation>
    </message>
    <message>
        <source>Card in the reader</source>
        <translation>读卡器中的卡</translation>
    </message>
    <message>
        <source>The card is being read …</source>
        <translation>正在读卡……</translation>
    </message>
    <message>
        <source>Waiting for the card.</source>
        <translation>等待插卡。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读卡</translation>
    </message>
    <message>
        <source>The card must be the one that this procedure is about. Another card is recognised and nothing is done to it. If the card does not react, wipe its contacts and put it in again.</source>
        <translation>须插入本次业务的卡；插入其他卡会被识别，且不作任何改动。卡片无反应时，请擦拭触点后重新插入。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::RecoveryKeyView</name>
    <message>
        <source>Both halves must be written down first: they are never shown again.</source>
        <translation>请先抄写两半密钥，以后不再显示。</translation>
    </message>
    <message>
        <source>If every password is lost, only both halves together open the store. Give each to another person, on paper, kept in another place.</source>
        <translation>所有口令都遗失时，只有两半合用才能打开数据库。请分别抄在纸上，交由不同的人在不同地点保管。</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>前半部分</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>后半部分</translation>
    </message>
    <message>
        <source>First half of the recovery key, on the screen only</source>
        <translation>恢复密钥前半部分，仅在屏幕上显示</translation>
    </message>
    <message>
        <source>Second half of the recovery key, on the screen only</source>
        <translation>恢复密钥后半部分，仅在屏幕上显示</translation>
    </message>
    <message>
        <source>The first half is written down and handed over</source>
        <translation>前半部分已抄写并移交</translation>
    </message>
    <message>
        <source>The second half is written down and handed to somebody else</source>
        <translation>后半部分已抄写并移交给另一人</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ScorePage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 Rule %2</source>
        <translation>%1依据 %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 分（满分 %2）</translation>
    </message>
    <message>
        <source>Time %1; hints have cost %2 points</source>
        <translation>用时 %1；提示扣 %2 分</translation>
    </message>
    <message>
        <source>Time %1; no hint</source>
        <translation>用时 %1；未用提示</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再做一次</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SetUpAdministrator</name>
    <message>
        <source>Name and sign-in name are needed.</source>
        <translation>请填写姓名和登录名。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>口令至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>The administrator manages people and this counter, and approves nothing. The password opens the encrypted store; nobody can look it up.</source>
        <translation>管理员负责人员和柜台设置，不授权业务。口令用于打开加密数据库，任何人都无法查看。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SetUpPlace</name>
    <message>
        <source>The outlet needs a name: it stands on every voucher.</source>
        <translation>请填写网点名称，它将印在每张凭证上。</translation>
    </message>
    <message>
        <source>Choose the region whose rules hold here.</source>
        <translation>请选择适用规则的地区。</translation>
    </message>
    <message>
        <source>City and district are six digits as in GB/T 2260, for example 430602.</source>
        <translation>城市和区县代码为六位数字（GB/T 2260），例如 430602。</translation>
    </message>
    <message>
        <source>The district lies in another city: the first four digits are the city&apos;s.</source>
        <translation>区县不属于该城市：前四位应与城市代码相同。</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Kind of window</source>
        <translation>窗口类型</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>City code</source>
        <translation>城市代码</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>区县代码</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SetUpWizard</name>
    <message>
        <source>Where does this counter stand?</source>
        <translation>本柜台设在哪里？</translation>
    </message>
    <message>
        <source>Who administers it?</source>
        <translation>由谁管理？</translation>
    </message>
    <message>
        <source>The recovery key, shown only now</source>
        <translation>恢复密钥（仅此一次显示）</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %, too large for this screen</source>
        <translation>%1%，此屏幕放不下</translation>
    </message>
    <message>
        <source>Another size takes hold when Guitai is opened next.</source>
        <translation>改动在下次打开柜台时生效。</translation>
    </message>
    <message>
        <source>%1 % takes hold when Guitai is opened next.</source>
        <translation>%1% 将在下次打开柜台时生效。</translation>
    </message>
    <message>
        <source>Whichever holds a card</source>
        <translation>任一插有卡片的读卡器</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>The second screen, where there is one</source>
        <translation>第二块屏幕（如有）</translation>
    </message>
    <message>
        <source>A window on this screen</source>
        <translation>本屏幕上的窗口</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登记库</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>The customer&apos;s screen</source>
        <translation>客户屏</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>本柜台</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Locks by itself after</source>
        <translation>无人操作自动锁定</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>显示在</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>同时显示</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation>不加第二种语言</translation>
    </message>
    <message>
        <source>Self-diagnosis</source>
        <translation>自助诊断</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SignInPage</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>The store is being opened …</source>
        <translation>正在打开数据库……</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>guitai::ui::StatisticsPanel</name>
    <message>
        <source>Year %1</source>
        <translation>%1年全年</translation>
    </message>
    <message>
        <source>Accepted acts</source>
        <translation>登记库已受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>用时中位数</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>九成不超过</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Days with work</source>
        <translation>有业务的天数</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存统计数据</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>期间(&amp;P)：</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>By procedure</source>
        <translation>按业务</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>没有办理任何业务。</translation>
    </message>
    <message>
        <source>Refused, by rule</source>
        <translation>被拒绝（按依据）</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>没有被拒绝的业务。</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
</context>
<context>
    <name>guitai::ui::StatusBar</name>
    <message>
        <source>reader: being looked for</source>
        <translation>正在查找读卡器</translation>
    </message>
    <message>
        <source>reader service refused</source>
        <translation>无权使用读卡服务</translation>
    </message>
    <message>
        <source>reader service stopped</source>
        <translation>读卡服务未运行</translation>
    </message>
    <message>
        <source>no reader</source>
        <translation>未连接读卡器</translation>
    </message>
    <message>
        <source>card in the reader</source>
        <translation>已插卡</translation>
    </message>
    <message>
        <source>card does not answer</source>
        <translation>卡片无应答</translation>
    </message>
    <message>
        <source>card held by another program</source>
        <translation>卡被其他程序占用</translation>
    </message>
    <message>
        <source>reader ready</source>
        <translation>读卡器就绪</translation>
    </message>
    <message>
        <source>queue: %1 waiting, %2 to look at</source>
        <translation>队列：%1 项等待，%2 项需处理</translation>
    </message>
    <message>
        <source>queue: %1 waiting</source>
        <translation>队列：%1 项等待</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <source>registry: being asked</source>
        <translation>正在连接登记库</translation>
    </message>
    <message>
        <source>registry reached</source>
        <translation>登记库已连接</translation>
    </message>
    <message>
        <source>registry not reached</source>
        <translation>登记库未连接</translation>
    </message>
    <message>
        <source>registry: nobody judges</source>
        <translation>登记库：无人判定</translation>
    </message>
    <message>
        <source>registry: clocks differ</source>
        <translation>登记库：时钟不一致</translation>
    </message>
</context>
<context>
    <name>guitai::ui::StatusChip</name>
    <message>
        <source>Tells what it means and what to do</source>
        <translation>说明含义和处理办法</translation>
    </message>
</context>
<context>
    <name>guitai::ui::StepView</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>guitai::ui::StepsList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>guitai::ui::StockPanel</name>
    <message>
        <source>The delivery&apos;s list of blank cards</source>
        <translation>空白卡到货清单</translation>
    </message>
    <message>
        <source>Blank cards: %1</source>
        <translation>空白卡：%1</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n blank card(s) left: please order some.</source>
        <translation>
            <numerusform>空白卡不足 %n 张，请及时申请补充。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank cards by number</source>
        <translation>空白卡（按号段）</translation>
    </message>
    <message>
        <source>No blank cards have been received.
Receive blank cards takes a delivery&apos;s list.</source>
        <translation>尚无空白卡入库。
请用“空白卡入库”受理到货清单。</translation>
    </message>
    <message>
        <source>Finished cards by holder</source>
        <translation>成品卡（按持卡人）</translation>
    </message>
    <message>
        <source>No finished cards are in stock.
They come with the factory&apos;s return file.</source>
        <translation>没有在库成品卡。
成品卡随制卡回盘入库。</translation>
    </message>
    <message>
        <source>Receive blank cards…</source>
        <translation>空白卡入库…</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SureDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>guitai::ui::Tile</name>
    <message>
        <source>%1, not possible</source>
        <translation>%1，不能办理</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1（规则 %2）</translation>
    </message>
</context>
<context>
    <name>guitai::ui::TileGrid</name>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not possible now, and why</source>
        <translation>目前不能办理及原因</translation>
    </message>
</context>
<context>
    <name>guitai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>月度与年度</translation>
    </message>
</context>
<context>
    <name>guitai::ui::TodayPanel</name>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Served, by procedure</source>
        <translation>已办结（按业务）</translation>
    </message>
    <message>
        <source>Nobody was served yet.</source>
        <translation>尚未办结任何业务。</translation>
    </message>
    <message>
        <source>Refused, by rule</source>
        <translation>被拒绝（按依据）</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>没有被拒绝的业务。</translation>
    </message>
    <message>
        <source>Enter opens the line where something can be done about it.</source>
        <translation>可以处理的条目，按回车键打开。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::TrainerPage</name>
    <message>
        <source>Trainer</source>
        <translation>培训员</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>培训员专用</translation>
    </message>
    <message>
        <source>To the exercises</source>
        <translation>回到练习列表</translation>
    </message>
    <message>
        <source>Build an exercise (F2)</source>
        <translation>自编练习 (F2)</translation>
    </message>
    <message>
        <source>Class results (F3)</source>
        <translation>全班成绩 (F3)</translation>
    </message>
    <message>
        <source>Parts of the trainer&apos;s page</source>
        <translation>培训员页面的两部分</translation>
    </message>
</context>
<context>
    <name>guitai::ui::TroubleView</name>
    <message>
        <source>Guitai cannot be opened</source>
        <translation>无法打开 Guitai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>guitai::ui::TurnAwayDialog</name>
    <message>
        <source>Turn the customer away</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Why is nothing to be done for this customer now?</source>
        <translation>为什么现在不能给这位客户办理？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>不予办理</translation>
    </message>
</context>
<context>
    <name>guitai::ui::WhyPanel</name>
    <message>
        <source>Why: papers, rules, fee and deadline</source>
        <translation>依据：材料、规则、费用和期限</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>本步说明</translation>
    </message>
</context>
<context>
    <name>guitai::ui::WithdrawForm</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>说明(&amp;R)：</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>guitai::views::QueueModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waits for an earlier one of this holder.</source>
        <translation>等待该持卡人前一项。</translation>
    </message>
    <message>
        <source>Nothing: it goes on by itself.</source>
        <translation>无需处理，自动进行。</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
</context>
<context>
    <name>views::Practice</name>
    <message>
        <source>It has expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>The photo is of somebody else</source>
        <translation>照片不是本人</translation>
    </message>
    <message>
        <source>The name is another</source>
        <translation>姓名不符</translation>
    </message>
    <message>
        <source>The number is another</source>
        <translation>号码不符</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>没有签名</translation>
    </message>
    <message>
        <source>It is only a copy</source>
        <translation>只是复印件</translation>
    </message>
    <message>
        <source>The card has been pulled out of the reader.</source>
        <translation>卡被拔出读卡器了。</translation>
    </message>
    <message>
        <source>The line to the registry is dead.</source>
        <translation>与登记库的线路断了。</translation>
    </message>
    <message>
        <source>The reader service has stopped.</source>
        <translation>读卡服务停了。</translation>
    </message>
    <message>
        <source>The power has failed; the counter was started again.</source>
        <translation>停电了，柜台已重新启动。</translation>
    </message>
    <message>
        <source>Have the same card put back</source>
        <translation>请客户放回同一张卡</translation>
    </message>
    <message>
        <source>Wait until the line is back</source>
        <translation>等线路恢复</translation>
    </message>
    <message>
        <source>Have the service started</source>
        <translation>请人启动服务</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>The rules do not allow it</source>
        <translation>规则不允许</translation>
    </message>
    <message>
        <source>The papers are not in order</source>
        <translation>材料不合要求</translation>
    </message>
    <message>
        <source>Who are you, and for whom do you come?</source>
        <translation>您是哪位？替谁来办？</translation>
    </message>
    <message>
        <source>What can I do for you?</source>
        <translation>您要办什么业务？</translation>
    </message>
    <message>
        <source>What have you brought?</source>
        <translation>您带了什么材料？</translation>
    </message>
    <message>
        <source>Do you know the PIN?</source>
        <translation>密码您记得吗？</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>什么时候的事？</translation>
    </message>
    <message>
        <source>The right procedure</source>
        <translation>业务选对</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>No try lost</source>
        <translation>没有输错密码</translation>
    </message>
    <message>
        <source>After the mishap</source>
        <translation>意外之后</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing but what was asked for was begun.</source>
        <translation>只办了客户要办的业务。</translation>
    </message>
    <message>
        <source>Something else was begun, or nothing at all.</source>
        <translation>办了别的业务，或者没有办。</translation>
    </message>
    <message>
        <source>You told who stood at the window.</source>
        <translation>认对了窗口前的人。</translation>
    </message>
    <message>
        <source>Somebody else stood at the window.</source>
        <translation>窗口前的是另一个人。</translation>
    </message>
    <message>
        <source>Each paper was judged as it is.</source>
        <translation>每样材料都判断正确。</translation>
    </message>
    <message>
        <source>A paper was accepted that is wrong or not there, or one was turned away that is right, or a flaw was not named.</source>
        <translation>收下了不对或没有的材料，退回了没问题的材料，或者没有指出问题。</translation>
    </message>
    <message>
        <source>The form says what the customer wants.</source>
        <translation>表单与客户的要求一致。</translation>
    </message>
    <message>
        <source>The form says something else.</source>
        <translation>表单与客户的要求不一致。</translation>
    </message>
    <message>
        <source>No PIN was entered wrong.</source>
        <translation>没有输错过密码。</translation>
    </message>
    <message>
        <source>A PIN was entered wrong.</source>
        <translation>输错过密码。</translation>
    </message>
    <message>
        <source>The same work went on and came to its end.</source>
        <translation>同一笔业务接着办完了。</translation>
    </message>
    <message>
        <source>The work was begun anew, or left.</source>
        <translation>业务重新开始了，或者没有办完。</translation>
    </message>
    <message>
        <source>It ended as it should.</source>
        <translation>结果正确。</translation>
    </message>
    <message>
        <source>It should have ended otherwise.</source>
        <translation>结果应当不同。</translation>
    </message>
</context>
</TS>

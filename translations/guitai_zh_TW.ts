<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ActRecord</name>
    <message>
        <source>Record of acts</source>
        <translation>業務辦理記錄</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已辦業務</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>尚未辦理業務。</translation>
    </message>
    <message>
        <source>INCOMPLETE: the registry did not answer. Only what waits at this counter is here.</source>
        <translation>不完整：登記庫未應答，僅列出在本櫃等待傳送的業務。</translation>
    </message>
    <message>
        <source>Acts without a voucher number were done at another counter, or by a list.</source>
        <translation>無憑證號的業務由其他櫃檯辦理或批次辦理。</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>It is collected at a branch of %1 with a valid identity document; the holder is told when it is ready.</source>
        <translation>製成後通知持卡人，憑有效身分證件到%1網點領取。</translation>
    </message>
    <message numerus="yes">
        <source>The card is made within %n working days.</source>
        <translation>
            <numerusform>製卡期限為 %n 個工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is stopped and can now be replaced. If it is found before that, the loss can be cancelled with the card and an identity document.</source>
        <translation>該卡已停止使用，可以辦理補卡。補卡前如找回原卡，可憑該卡和有效身分證件解除掛失。</translation>
    </message>
    <message>
        <source>This report only stops the card. A replacement needs a formal loss report in writing.</source>
        <translation>此次掛失只停止用卡；如需補卡，須辦理書面（正式）掛失。</translation>
    </message>
    <message numerus="yes">
        <source>It ends by itself after %n days.</source>
        <translation>
            <numerusform>%n 天后自動失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>The card stays here and is made again. The holder is told when the new one is ready.</source>
        <translation>該卡已收回重製，新卡製成後通知持卡人。</translation>
    </message>
    <message>
        <source>The card works once it has been activated, by the holder in person and with an identity document.</source>
        <translation>社保卡須由持卡人本人憑有效身分證件啟用後方可使用。</translation>
    </message>
    <message>
        <source>With the loss notice and an identity document the holder applies for the new card.</source>
        <translation>請憑掛失通知單和有效身分證件申領社會保障卡。</translation>
    </message>
    <message>
        <source>With the clearance notice and an identity document, %1 clears the old account.</source>
        <translation>請憑清戶通知單和有效身分證件到%1辦理清戶。</translation>
    </message>
    <message>
        <source>The legacy card works from now on.</source>
        <translation>醫保卡現已恢復使用。</translation>
    </message>
    <message>
        <source>The card works again as it did before.</source>
        <translation>該卡已恢復掛失前的狀態。</translation>
    </message>
    <message>
        <source>Never write the PIN down, never keep it with the card, and keep card and identity card apart.</source>
        <translation>請勿書寫記錄密碼或將密碼與卡同放；社保卡與身分證請分開保管。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The PIN is unlocked and still the initial one: please change it at once.</source>
        <translation>密碼已解鎖，仍是初始密碼，請儘快修改。</translation>
    </message>
    <message>
        <source>The PIN is unlocked and is what it was before. If it is forgotten, it is reset.</source>
        <translation>密碼已解鎖，密碼不變；如忘記密碼，請辦理密碼重置。</translation>
    </message>
    <message>
        <source>The card is ready. It is compared and collected next, and then activated.</source>
        <translation>卡已製成，接下來核對領卡，然後啟用。</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Supervisor no. %1, by telephone</source>
        <translation>%1 號主管，電話授權</translation>
    </message>
    <message>
        <source>Supervisor no. %1, by telephone; still to be checked</source>
        <translation>%1 號主管，電話授權；待核驗</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>unreadable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>網點</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>經辦員</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>The holder&apos;s file cannot be read at the registry now.</source>
        <translation>目前無法從登記庫讀取持卡人檔案。</translation>
    </message>
    <message>
        <source>This version of Guitai cannot show what is asked, so it cannot be approved here.</source>
        <translation>本版本無法顯示該申請的內容，因此不能在此授權。</translation>
    </message>
    <message>
        <source>It was decided on other rules than this counter&apos;s, so it cannot be approved here.</source>
        <translation>該申請所依據的規則與本櫃檯不同，因此不能在此授權。</translation>
    </message>
    <message>
        <source>It could not be put on record that you look at it.</source>
        <translation>無法記錄您的查看，因此未予顯示。</translation>
    </message>
    <message>
        <source>The answer was given, and could not be put on record here.</source>
        <translation>答覆已送出，但未能在此記錄。</translation>
    </message>
    <message>
        <source>The password is wrong, or you are no supervisor.</source>
        <translation>口令錯誤，或您不是主管。</translation>
    </message>
    <message>
        <source>It was answered, taken back or has run out.</source>
        <translation>該申請已有答覆、已撤回或已過期。</translation>
    </message>
    <message>
        <source>The clerk has changed it since: please look at it again.</source>
        <translation>經辦員已修改該申請：請重新查看。</translation>
    </message>
    <message>
        <source>The registry does not know you as another person who is a supervisor.</source>
        <translation>登記庫不認為您是另一名主管。</translation>
    </message>
    <message>
        <source>The registry did not take the answer. Please try again.</source>
        <translation>登記庫未接收答覆，請重試。</translation>
    </message>
    <message>
        <source>You have no number yet. Please have the administrator send your secret to the registry.</source>
        <translation>您還沒有主管編號，請管理員將您的金鑰傳送到登記庫。</translation>
    </message>
    <message>
        <source>A clerk reads out twelve digits.</source>
        <translation>經辦員報出的應為十二位數字。</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>起始號碼</translation>
    </message>
    <message>
        <source>To number</source>
        <translation>截止號碼</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>張數</translation>
    </message>
    <message>
        <source>Why void</source>
        <translation>作廢原因</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>In stock since</source>
        <translation>入庫日期</translation>
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
        <translation>發出日期</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>回盤日期</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已製成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未製成</translation>
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
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>社會保障號碼</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
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
        <translation>業務</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收取筆數</translation>
    </message>
    <message>
        <source>Amount taken</source>
        <translation>收取金額</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退還筆數</translation>
    </message>
    <message>
        <source>Amount given back</source>
        <translation>退還金額</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>淨額</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>業務編號</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行號</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>About</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>will be done</source>
        <comment>what came of a line</comment>
        <translation>將辦理</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what came of lines: how many</comment>
        <translation>%1 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the file</source>
        <translation>
            <numerusform>檔案共 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be done</source>
        <translation>
            <numerusform>將辦理 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done before: not done again</source>
        <translation>
            <numerusform>%n 行此前已辦理，不再辦理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n 行無法讀取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known here</source>
        <translation>
            <numerusform>%n 行查無記錄</numerusform>
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
        <translation>共入庫 %1 張：空白 %2 張，寫卡中 %3 張，已使用 %4 張，作廢 %5 張</translation>
    </message>
    <message>
        <source>Nobody with this number has a file here.</source>
        <translation>此號碼在本處沒有檔案。</translation>
    </message>
    <message>
        <source>This card was not ordered with a batch of this outlet.</source>
        <translation>本網點的批次中沒有這張卡。</translation>
    </message>
    <message>
        <source>The file has another name.</source>
        <translation>姓名與檔案不符。</translation>
    </message>
    <message>
        <source>The file says otherwise; it was kept.</source>
        <translation>與檔案不一致，已保留原檔案。</translation>
    </message>
    <message>
        <source>The file has another telephone number: correcting it is an act of its own.</source>
        <translation>聯絡電話與檔案不同，更正須另行辦理。</translation>
    </message>
    <message>
        <source>The file has changed in the meantime.</source>
        <translation>檔案期間已有變更。</translation>
    </message>
    <message>
        <source>an identity number of 18 characters whose last one proves the others</source>
        <translation>18 位且校驗碼正確的社會保障號碼</translation>
    </message>
    <message>
        <source>a name that a card can bear</source>
        <translation>卡上可寫的姓名</translation>
    </message>
    <message>
        <source>a mobile number, a landline with its area code, or nothing</source>
        <translation>手機號碼、帶區號的固定電話或留空</translation>
    </message>
    <message>
        <source>a personal number, whose last six are digits, or nothing</source>
        <translation>末六位為數字的個人編號或留空</translation>
    </message>
    <message>
        <source>a nationality, or nothing</source>
        <translation>民族或留空</translation>
    </message>
    <message>
        <source>a bank&apos;s name, or nothing</source>
        <translation>銀行名稱或留空</translation>
    </message>
    <message>
        <source>six digits of a city or district</source>
        <translation>六位城市或區縣代碼</translation>
    </message>
    <message>
        <source>medical, pension or both</source>
        <translation>醫療、養老或兩者</translation>
    </message>
    <message>
        <source>the batch&apos;s number</source>
        <translation>批次號</translation>
    </message>
    <message>
        <source>a card number of nine characters</source>
        <translation>九位社保卡卡號</translation>
    </message>
    <message>
        <source>why the card could not be made</source>
        <translation>製卡失敗原因</translation>
    </message>
    <message>
        <source>made or failed</source>
        <translation>“成功”或“失敗”</translation>
    </message>
    <message>
        <source>the card&apos;s identification of 32 hexadecimal digits</source>
        <translation>32 位十六進位製卡識別碼</translation>
    </message>
    <message>
        <source>a bank card number, or nothing</source>
        <translation>銀行卡號或留空</translation>
    </message>
    <message>
        <source>a date like 2036-11-22</source>
        <translation>形如 2036-11-22 的日期</translation>
    </message>
    <message>
        <source>This is not a file that can be taken.</source>
        <translation>此檔案無法受理。</translation>
    </message>
    <message>
        <source>Please look whether it is there and may be read.</source>
        <translation>請檢查檔案是否存在、是否允許讀取。</translation>
    </message>
    <message>
        <source>It is too long: please have it sent in parts.</source>
        <translation>檔案過大，請分批報送。</translation>
    </message>
    <message>
        <source>Please save it as CSV, in UTF-8 or GB18030.</source>
        <translation>請另存為 UTF-8 或 GB18030 編碼的 CSV 檔案。</translation>
    </message>
    <message>
        <source>Please look at line %1 in a spreadsheet program and save it as CSV again.</source>
        <translation>請用表格軟體檢查第 %1 行，再重新存為 CSV。</translation>
    </message>
    <message>
        <source>It is empty: its first line must name the columns.</source>
        <translation>檔案為空，首行須為欄名。</translation>
    </message>
    <message>
        <source>Its first line names a column that is not known: %1</source>
        <translation>首行有無法識別的欄名：%1</translation>
    </message>
    <message>
        <source>Its first line names a column twice: %1</source>
        <translation>首行欄名重複：%1</translation>
    </message>
    <message>
        <source>Its first line lacks a column: %1</source>
        <translation>首行缺少欄：%1</translation>
    </message>
    <message>
        <source>The file was cut or altered on its way.</source>
        <translation>檔案在傳送中被截斷或改動。</translation>
    </message>
    <message>
        <source>Please have the factory send it again. Nothing was taken from it.</source>
        <translation>請製卡廠重新傳送。未從此檔案取用任何資料。</translation>
    </message>
    <message>
        <source>Line %1 is no blank&apos;s number: 4 to 32 digits and capital letters. Nothing was received.</source>
        <translation>第 %1 行不是空白卡號碼（4 至 32 位數字和大寫字母）。本次未入庫。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>檔案無法讀取。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
    <message>
        <source>Please choose another folder.</source>
        <translation>請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>GB18030 has no place for one of the names.</source>
        <translation>有姓名無法用 GB18030 編碼。</translation>
    </message>
    <message>
        <source>Please write the file as UTF-8.</source>
        <translation>請改用 UTF-8 寫出檔案。</translation>
    </message>
    <message>
        <source>There is a file of this name already. It was not touched.</source>
        <translation>已有同名檔案，未作改動。</translation>
    </message>
    <message>
        <source>Please choose another name.</source>
        <translation>請另取檔名。</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>state of a blank card</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>being written</source>
        <comment>state of a blank card</comment>
        <translation>寫卡中</translation>
    </message>
    <message>
        <source>used</source>
        <comment>state of a blank card</comment>
        <translation>已使用</translation>
    </message>
    <message>
        <source>void</source>
        <comment>state of a blank card</comment>
        <translation>作廢</translation>
    </message>
    <message>
        <source>defective</source>
        <comment>why a blank is void</comment>
        <translation>卡片故障</translation>
    </message>
    <message>
        <source>writing failed</source>
        <comment>why a blank is void</comment>
        <translation>寫卡失敗</translation>
    </message>
    <message>
        <source>reads differently</source>
        <comment>why a blank is void</comment>
        <translation>回讀不符</translation>
    </message>
    <message>
        <source>misprinted</source>
        <comment>why a blank is void</comment>
        <translation>卡面印錯</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>why a blank is void</comment>
        <translation>損壞</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>why a blank is void</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>begun, not sent</source>
        <comment>state of a batch</comment>
        <translation>已建批，未發出</translation>
    </message>
    <message>
        <source>at the factory</source>
        <comment>state of a batch</comment>
        <translation>製卡中</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>state of a batch</comment>
        <translation>已回盤</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what came of a line</comment>
        <translation>已辦理</translation>
    </message>
    <message>
        <source>done before</source>
        <comment>what came of a line</comment>
        <translation>此前已辦理</translation>
    </message>
    <message>
        <source>waits for the registry</source>
        <comment>what came of a line</comment>
        <translation>等待登記庫</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what came of a line</comment>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>what came of a line</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>what came of a line</comment>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>not known here</source>
        <comment>what came of a line</comment>
        <translation>查無記錄</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>what came of a line</comment>
        <translation>未辦理</translation>
    </message>
    <message>
        <source>Column %1: expected %2.</source>
        <translation>第 %1 欄：應為 %2。</translation>
    </message>
    <message>
        <source>A paper is missing: %1.</source>
        <translation>缺少材料：%1。</translation>
    </message>
    <message>
        <source>Please try again when the registry can be reached: what was done is not done twice.</source>
        <translation>請在登記庫恢復連線後重試，已辦理的不會重複辦理。</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation>涉及：%1。</translation>
    </message>
    <message>
        <source>The registry knows of no such fee.</source>
        <translation>登記庫沒有這筆收費。</translation>
    </message>
    <message>
        <source>The registry has another amount.</source>
        <translation>登記庫的金額不同。</translation>
    </message>
    <message>
        <source>The act cost a fee that was not counted here.</source>
        <translation>該業務已收費，但未計入本網點。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>內容為空。</translation>
    </message>
    <message>
        <source>The same number stands in it twice.</source>
        <translation>號碼重複。</translation>
    </message>
    <message>
        <source>This outlet has no such blank.</source>
        <translation>本網點沒有這張空白卡。</translation>
    </message>
    <message>
        <source>The blank came with another delivery.</source>
        <translation>這張空白卡已隨另一批入庫。</translation>
    </message>
    <message>
        <source>The blank is taken, used or void.</source>
        <translation>這張空白卡已領用、已使用或已作廢。</translation>
    </message>
    <message>
        <source>No blank was taken for this.</source>
        <translation>該業務未領用空白卡。</translation>
    </message>
    <message>
        <source>Another blank was taken for this.</source>
        <translation>該業務領用的是另一張空白卡。</translation>
    </message>
    <message>
        <source>The blank is used, void or returned already.</source>
        <translation>這張空白卡已使用、作廢或退回。</translation>
    </message>
    <message>
        <source>This outlet has no such batch.</source>
        <translation>本網點沒有該批次。</translation>
    </message>
    <message>
        <source>The batch has other cards.</source>
        <translation>該批次的卡片不同。</translation>
    </message>
    <message>
        <source>The batch has not been sent.</source>
        <translation>該批次尚未發出。</translation>
    </message>
    <message>
        <source>The batch was sent with another file.</source>
        <translation>該批次已隨另一檔案發出。</translation>
    </message>
    <message>
        <source>The factory has said otherwise of this card.</source>
        <translation>製卡廠對這張卡的回盤結果不一致。</translation>
    </message>
    <message>
        <source>The card is ordered, in stock or handed out already.</source>
        <translation>這張卡已下單、在庫或已發放。</translation>
    </message>
    <message>
        <source>The card is not in stock.</source>
        <translation>這張卡不在庫。</translation>
    </message>
    <message>
        <source>No fee was taken for this.</source>
        <translation>該業務未收費。</translation>
    </message>
    <message>
        <source>The fee has another amount.</source>
        <translation>收費金額不同。</translation>
    </message>
    <message>
        <source>The fee was given back before.</source>
        <translation>該費用此前已退還。</translation>
    </message>
    <message>
        <source>It cannot be noted like this.</source>
        <translation>無法如此登記。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>No reader service</source>
        <translation>讀卡服務未運行</translation>
    </message>
    <message>
        <source>No reader</source>
        <translation>沒有讀卡機</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>沒有卡片</translation>
    </message>
    <message>
        <source>Card taken out</source>
        <translation>卡片被取出</translation>
    </message>
    <message>
        <source>The card cannot be read</source>
        <translation>讀不到卡片</translation>
    </message>
    <message>
        <source>The reader is in use</source>
        <translation>讀卡機被佔用</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>不是這張卡</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>密碼錯誤</translation>
    </message>
    <message>
        <source>PIN locked</source>
        <translation>密碼已鎖定</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>卡片已鎖</translation>
    </message>
    <message>
        <source>No right on the card</source>
        <translation>沒有卡片操作權限</translation>
    </message>
    <message>
        <source>The card failed to write</source>
        <translation>寫卡失敗</translation>
    </message>
    <message>
        <source>The reader service of this computer is not running.</source>
        <translation>本機讀卡服務未運行。</translation>
    </message>
    <message>
        <source>The system does not let this user use card readers.</source>
        <translation>系統不允許當前用戶使用讀卡機。</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>沒有連接讀卡機。</translation>
    </message>
    <message>
        <source>The card reader was unplugged.</source>
        <translation>讀卡機被拔出。</translation>
    </message>
    <message>
        <source>There is no card in the reader.</source>
        <translation>讀卡機中沒有卡片。</translation>
    </message>
    <message>
        <source>The card was taken out before it was finished.</source>
        <translation>辦理未完成時卡片被取出。</translation>
    </message>
    <message>
        <source>The card was reset; its rights are gone.</source>
        <translation>卡片被複位，操作權限已失效。</translation>
    </message>
    <message>
        <source>The card does not answer.</source>
        <translation>卡片沒有應答。</translation>
    </message>
    <message>
        <source>The card did not answer in time.</source>
        <translation>卡片未在規定時間內應答。</translation>
    </message>
    <message>
        <source>Another program is using the card.</source>
        <translation>其他程序正在使用該卡。</translation>
    </message>
    <message>
        <source>The contact between reader and card failed.</source>
        <translation>讀卡機與卡片接觸不良。</translation>
    </message>
    <message>
        <source>The card gave an answer that makes no sense.</source>
        <translation>卡片返回的數據不合規範。</translation>
    </message>
    <message>
        <source>The card refused with a status that is not expected here.</source>
        <translation>卡片拒絕操作，返回了意外的狀態。</translation>
    </message>
    <message>
        <source>This is not a social-security card.</source>
        <translation>這不是社會保障卡。</translation>
    </message>
    <message>
        <source>This is not the card this work is about.</source>
        <translation>這不是正在辦理業務的那張卡。</translation>
    </message>
    <message>
        <source>This is not a practice card. No PIN was sent to it.</source>
        <translation>這不是練習卡，沒有向它傳送任何密碼。</translation>
    </message>
    <message>
        <source>The PIN was wrong.</source>
        <translation>密碼錯誤。</translation>
    </message>
    <message>
        <source>The card&apos;s PIN is locked.</source>
        <translation>卡片密碼已鎖定。</translation>
    </message>
    <message>
        <source>The card&apos;s social-security application is blocked.</source>
        <translation>卡片的社會保障應用已鎖定。</translation>
    </message>
    <message>
        <source>The card asks for a key or PIN that it was not given.</source>
        <translation>卡片要求先驗證密鑰或密碼。</translation>
    </message>
    <message>
        <source>The card does not accept this counter&apos;s key.</source>
        <translation>卡片不認可本櫃檯的密鑰。</translation>
    </message>
    <message>
        <source>The card reported a fault while it was written.</source>
        <translation>寫卡時卡片報告故障。</translation>
    </message>
    <message>
        <source>The key module did not do its part.</source>
        <translation>密鑰模塊未能完成操作。</translation>
    </message>
    <message>
        <source>This counter has no key module.</source>
        <translation>本櫃檯沒有密鑰模塊。</translation>
    </message>
    <message>
        <source>The key module does not have the key for this card.</source>
        <translation>密鑰模塊中沒有該卡的密鑰。</translation>
    </message>
    <message>
        <source>The key module cannot do this card&apos;s algorithm.</source>
        <translation>密鑰模塊不支持該卡的算法。</translation>
    </message>
    <message>
        <source>The key module does not answer.</source>
        <translation>密鑰模塊沒有應答。</translation>
    </message>
    <message>
        <source>Practice keys are not used at a real counter.</source>
        <translation>正式櫃檯不能使用練習密鑰。</translation>
    </message>
    <message>
        <source>The card gave a value of the wrong size for its key.</source>
        <translation>卡片給出的密鑰數據長度不對。</translation>
    </message>
    <message>
        <source>Please wait a moment; if it does not come back by itself, call the office&apos;s support.</source>
        <translation>請稍候；如不能自動恢復，請聯絡本單位技術支持。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support and give them the code.</source>
        <translation>請聯絡本單位技術支持，並告知代碼。</translation>
    </message>
    <message>
        <source>Please connect the card reader.</source>
        <translation>請連接讀卡機。</translation>
    </message>
    <message>
        <source>Please put the card into the reader.</source>
        <translation>請將卡片插入讀卡機。</translation>
    </message>
    <message>
        <source>Please put the same card back; the step then goes on.</source>
        <translation>請將同一張卡插回讀卡機，本步驟會繼續。</translation>
    </message>
    <message>
        <source>Please wipe the card&apos;s contacts and put it in again.</source>
        <translation>請擦淨卡片觸點後重新插入。</translation>
    </message>
    <message>
        <source>Please close the other program that uses the reader.</source>
        <translation>請關閉佔用讀卡機的其他程序。</translation>
    </message>
    <message>
        <source>Please take this card out and put in the right one.</source>
        <translation>請取出這張卡，插入正確的卡。</translation>
    </message>
    <message>
        <source>Please put in a practice card.</source>
        <translation>請插入練習卡。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the PIN again.</source>
        <translation>請持卡人重新輸入密碼。</translation>
    </message>
    <message>
        <source>Please reset or unlock the PIN with the identity document.</source>
        <translation>請憑有效身分證件重置或解鎖密碼。</translation>
    </message>
    <message>
        <source>This card can no longer be used: please have it replaced.</source>
        <translation>此卡已不能使用，請辦理補換卡。</translation>
    </message>
    <message>
        <source>Please leave the card in: it is asked what it holds, and nothing is written twice.</source>
        <translation>請勿取出卡片：系統先查明卡內情況，不會重複寫卡。</translation>
    </message>
    <message>
        <source>Another region&apos;s card</source>
        <translation>其他地區的卡</translation>
    </message>
    <message>
        <source>This is a practice card; it is not served at a real counter.</source>
        <translation>這是練習卡，正式櫃檯不辦理。</translation>
    </message>
    <message>
        <source>This card was issued in another region, whose rules do not hold at this counter. It was only read.</source>
        <translation>此卡由其他地區發行，本櫃檯不適用該地區的規則。僅讀取了卡，未作改動。</translation>
    </message>
    <message>
        <source>Please send the holder to a counter of the card&apos;s own region.</source>
        <translation>請持卡人到發卡地區的櫃檯辦理。</translation>
    </message>
</context>
<context>
    <name>CardFace</name>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Social-security card of the People&apos;s Republic of China</source>
        <translation>中華人民共和國社會保障卡</translation>
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
        <translation>社會保障號碼</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>發卡日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Card face %1</source>
        <translation>卡面樣張 %1</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>initial PIN</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>the old PIN</source>
        <translation>原密碼</translation>
    </message>
    <message>
        <source>forgotten or locked</source>
        <translation>已遺忘或已鎖定</translation>
    </message>
    <message>
        <source>a new PIN, known to the holder alone</source>
        <translation>新密碼（僅持卡人知曉）</translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation>辦理期限</translation>
    </message>
    <message>
        <source>accepted today</source>
        <translation>今日受理</translation>
    </message>
    <message numerus="yes">
        <source>within %n working days</source>
        <translation>
            <numerusform>%n 個工作日內</numerusform>
        </translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
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
        <translation>無</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>已申領</translation>
    </message>
    <message>
        <source>Bank of the new card</source>
        <translation>新卡發卡銀行</translation>
    </message>
    <message>
        <source>stopped for ever (%1)</source>
        <translation>永久停用（%1）</translation>
    </message>
    <message>
        <source>refused: taken back, to be made again</source>
        <translation>拒收，收回重製</translation>
    </message>
    <message>
        <source>Legacy card</source>
        <translation>醫保卡</translation>
    </message>
    <message>
        <source>Loss notice</source>
        <translation>掛失通知單</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已出具</translation>
    </message>
    <message>
        <source>Clearance notice</source>
        <translation>清戶通知單</translation>
    </message>
    <message>
        <source>Legacy account</source>
        <translation>醫保卡帳戶</translation>
    </message>
    <message>
        <source>to be cleared by its bank</source>
        <translation>待原銀行清戶</translation>
    </message>
    <message>
        <source>Transactions since the last print</source>
        <translation>上次列印後的交易筆數</translation>
    </message>
    <message>
        <source>as the region has it</source>
        <translation>按本地區規定</translation>
    </message>
    <message>
        <source>kept by a machine of %1</source>
        <translation>被%1機具吞卡</translation>
    </message>
    <message>
        <source>kept by a machine</source>
        <translation>被機具吞卡</translation>
    </message>
    <message>
        <source>given back to the holder</source>
        <translation>已退還持卡人</translation>
    </message>
    <message>
        <source>closed for ever (%1)</source>
        <translation>永久註銷（%1）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>act, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已沖正</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>unlocked; the PIN itself stays what it was</source>
        <translation>已解鎖，密碼不變</translation>
    </message>
    <message>
        <source>Blank card</source>
        <translation>空白卡</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>used for this card</source>
        <translation>用於製作此卡</translation>
    </message>
    <message>
        <source>Balance of the card</source>
        <translation>社保卡餘額</translation>
    </message>
    <message>
        <source>paid out by the bank</source>
        <translation>由銀行支付</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Reader service</source>
        <translation>讀卡服務</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>讀卡機</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>PIN entry</source>
        <translation>密碼輸入</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>客戶螢幕</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>本櫃儲存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登記庫</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
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
        <translation>讀卡服務正常。</translation>
    </message>
    <message>
        <source>The reader service does not run.</source>
        <translation>讀卡服務未執行。</translation>
    </message>
    <message>
        <source>The reader service refuses this user.</source>
        <translation>讀卡服務拒絕此使用者。</translation>
    </message>
    <message>
        <source>A reader is connected.</source>
        <translation>已連接讀卡機。</translation>
    </message>
    <message>
        <source>No reader is connected.</source>
        <translation>未連接讀卡機。</translation>
    </message>
    <message>
        <source>The reader that was chosen is not connected.</source>
        <translation>所選的讀卡機未連接。</translation>
    </message>
    <message>
        <source>The card in the reader answers.</source>
        <translation>讀卡機中的卡片回應正常。</translation>
    </message>
    <message>
        <source>No card lies in a reader.</source>
        <translation>讀卡機中沒有卡片。</translation>
    </message>
    <message>
        <source>The card in the reader does not answer.</source>
        <translation>讀卡機中的卡片沒有回應。</translation>
    </message>
    <message>
        <source>Another program holds the card.</source>
        <translation>卡片被其他程式佔用。</translation>
    </message>
    <message>
        <source>The holder types on the customer&apos;s window.</source>
        <translation>持卡人在客戶視窗輸入密碼。</translation>
    </message>
    <message>
        <source>The holder types on the customer&apos;s window. PINs that the bank keeps cannot be served here.</source>
        <translation>持卡人在客戶視窗輸入密碼。由銀行保管的密碼不能在此辦理。</translation>
    </message>
    <message>
        <source>A printer is set up.</source>
        <translation>已設定印表機。</translation>
    </message>
    <message>
        <source>Printers are set up, but none is the usual one.</source>
        <translation>已設定印表機，但沒有預設印表機。</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>未設定印表機。</translation>
    </message>
    <message>
        <source>The customer has a screen of his own.</source>
        <translation>客戶有單獨的螢幕。</translation>
    </message>
    <message>
        <source>The customer&apos;s side is a window on this screen.</source>
        <translation>客戶視窗顯示在本螢幕上。</translation>
    </message>
    <message>
        <source>Every table was read and is sound.</source>
        <translation>已逐表讀取，完好無損。</translation>
    </message>
    <message>
        <source>A part of the store is damaged.</source>
        <translation>本櫃儲存有損壞。</translation>
    </message>
    <message>
        <source>The store could not be read.</source>
        <translation>本櫃儲存無法讀取。</translation>
    </message>
    <message>
        <source>The store was not read to the end.</source>
        <translation>本櫃儲存尚未檢查完。</translation>
    </message>
    <message>
        <source>There is room enough on the disk.</source>
        <translation>磁碟空間充足。</translation>
    </message>
    <message>
        <source>There is little room left on the disk.</source>
        <translation>磁碟剩餘空間不多。</translation>
    </message>
    <message>
        <source>The disk is almost full.</source>
        <translation>磁碟將滿。</translation>
    </message>
    <message>
        <source>The room on the disk is not known.</source>
        <translation>無法得知磁碟剩餘空間。</translation>
    </message>
    <message>
        <source>The registry answers.</source>
        <translation>登記庫回應正常。</translation>
    </message>
    <message>
        <source>The registry answers slowly.</source>
        <translation>登記庫回應緩慢。</translation>
    </message>
    <message>
        <source>The registry does not answer.</source>
        <translation>登記庫沒有回應。</translation>
    </message>
    <message>
        <source>The registry takes what is handed in, but nobody judges it.</source>
        <translation>登記庫收得下交來的業務，但沒有人受理。</translation>
    </message>
    <message>
        <source>The clock shows China&apos;s time.</source>
        <translation>時鐘為中國時間。</translation>
    </message>
    <message>
        <source>This computer is set to another time zone than China&apos;s.</source>
        <translation>本機設定的不是中國時區。</translation>
    </message>
    <message>
        <source>The registry&apos;s clock and this machine&apos;s differ.</source>
        <translation>登記庫的時鐘與本機時鐘不一致。</translation>
    </message>
    <message>
        <source>The clock is earlier than the last entry on record.</source>
        <translation>時鐘早於最後一筆記錄。</translation>
    </message>
    <message>
        <source>Please ask the administrator to start the service pcscd.</source>
        <translation>請管理員啟動 pcscd 服務。</translation>
    </message>
    <message>
        <source>Please ask the administrator to let this user use pcscd.</source>
        <translation>請管理員允許此使用者使用 pcscd。</translation>
    </message>
    <message>
        <source>Please connect a reader, or try another socket.</source>
        <translation>請連接讀卡機，或換一個連接埠。</translation>
    </message>
    <message>
        <source>Please connect it, or choose another one in the settings.</source>
        <translation>請連接該讀卡機，或在設定中另選。</translation>
    </message>
    <message>
        <source>Please take the card out, wipe its contacts, and put it in the right way round.</source>
        <translation>請取出卡片，擦淨接點，依正確方向插入。</translation>
    </message>
    <message>
        <source>Please close the other program, or take the card out and put it back.</source>
        <translation>請關閉其他程式，或取出卡片重新插入。</translation>
    </message>
    <message>
        <source>Please send holders to a counter of the bank for those.</source>
        <translation>此類業務請持卡人到銀行櫃檯辦理。</translation>
    </message>
    <message>
        <source>Please choose a usual printer in the system&apos;s settings.</source>
        <translation>請在系統設定中選擇預設印表機。</translation>
    </message>
    <message>
        <source>Papers can be saved as PDF. Please set up a printer in the system&apos;s settings.</source>
        <translation>單據可存為 PDF。請在系統設定中新增印表機。</translation>
    </message>
    <message>
        <source>Please connect a second screen that faces the customer.</source>
        <translation>請連接面向客戶的第二個螢幕。</translation>
    </message>
    <message>
        <source>Please stop serving, and ask the administrator to restore the last backup.</source>
        <translation>請停止辦理業務，並請管理員還原最近的備份。</translation>
    </message>
    <message>
        <source>Please run the diagnosis again when there is time.</source>
        <translation>請在空閒時重新診斷。</translation>
    </message>
    <message>
        <source>Please ask the administrator to make room on the disk.</source>
        <translation>請管理員清理磁碟空間。</translation>
    </message>
    <message>
        <source>Please ask the administrator to look at the disk.</source>
        <translation>請管理員檢查磁碟。</translation>
    </message>
    <message>
        <source>Work goes on, slowly. If it stays so, please tell whoever runs the network.</source>
        <translation>業務可以繼續，但較慢。如一直如此，請告知網路管理人員。</translation>
    </message>
    <message>
        <source>What can wait is queued and sent by itself. Please tell whoever runs the network.</source>
        <translation>可以等待的業務已入佇列，恢復後自動傳送。請告知網路管理人員。</translation>
    </message>
    <message>
        <source>Papers carry China&apos;s time all the same. Please ask the administrator to set the time zone Asia/Shanghai.</source>
        <translation>單據上仍為中國時間。請管理員將時區設為 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Please stop serving until the administrator has set the clock.</source>
        <translation>請停止辦理業務，待管理員校準時鐘。</translation>
    </message>
    <message>
        <source>Self-diagnosis, %1</source>
        <translation>自我診斷，%1</translation>
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
        <translation>學員</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Time of the best</source>
        <translation>最佳用時</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>總用時</translation>
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
        <translation>舊醫保卡</translation>
    </message>
    <message>
        <source>card accounts</source>
        <translation>社保卡帳戶</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>現金支付</translation>
    </message>
    <message>
        <source>banks</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待傳送</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>辦理中</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Accepted here, unknown to the registry</source>
        <translation>本櫃已受理，登記庫無此業務</translation>
    </message>
    <message>
        <source>Accepted here, not at the registry</source>
        <translation>本櫃已受理，登記庫未受理</translation>
    </message>
    <message>
        <source>No procedure has this voucher number</source>
        <translation>憑證缺號</translation>
    </message>
    <message>
        <source>Two procedures have this voucher number</source>
        <translation>憑證重號</translation>
    </message>
    <message>
        <source>A voucher beyond the count of the day</source>
        <translation>憑證號超出當日計數</translation>
    </message>
    <message>
        <source>Blank taken, and nobody works on it</source>
        <translation>空白卡已領用，但無業務在辦</translation>
    </message>
    <message>
        <source>An act that the stock could not take</source>
        <translation>庫存未能登記的業務</translation>
    </message>
    <message>
        <source>Fee without an act at the registry</source>
        <translation>已收費，登記庫無對應業務</translation>
    </message>
    <message>
        <source>The registry has another fee</source>
        <translation>費用與登記庫不一致</translation>
    </message>
    <message>
        <source>Fee of an act that the drawer does not have</source>
        <translation>業務應收費，錢箱無記錄</translation>
    </message>
    <message>
        <source>More money than can be counted</source>
        <translation>金額超出可計範圍</translation>
    </message>
    <message>
        <source>A day is closed by a supervisor.</source>
        <translation>日終須由主管辦理。</translation>
    </message>
    <message>
        <source>Acts of this day are this supervisor&apos;s own.</source>
        <translation>該主管當日辦理過業務。</translation>
    </message>
    <message>
        <source>This day has not begun.</source>
        <translation>該日尚未開始。</translation>
    </message>
    <message>
        <source>Nothing was done on this day that is not closed.</source>
        <translation>該日沒有未日終的業務。</translation>
    </message>
    <message>
        <source>Something has changed since the day was shown.</source>
        <translation>顯示之後資料有變動。</translation>
    </message>
    <message>
        <source>The day does not tie out, and nothing is said about it.</source>
        <translation>該日帳實不符，且未填寫說明。</translation>
    </message>
    <message>
        <source>The remark is too long.</source>
        <translation>說明過長。</translation>
    </message>
    <message>
        <source>Please have a supervisor sign.</source>
        <translation>請主管簽字。</translation>
    </message>
    <message>
        <source>Please have another supervisor close it.</source>
        <translation>請由其他主管辦理日終。</translation>
    </message>
    <message>
        <source>Please choose another day.</source>
        <translation>請選擇其他日期。</translation>
    </message>
    <message>
        <source>Please look at it again, and sign then.</source>
        <translation>請重新核對後再簽字。</translation>
    </message>
    <message>
        <source>Please say in the remark what was found and who follows it up.</source>
        <translation>請在說明中寫明核查情況和跟進人。</translation>
    </message>
    <message>
        <source>Please say it in fewer words.</source>
        <translation>請簡短說明。</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1 張，%2 至 %3</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登記庫</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>已核對 %1 筆</translation>
    </message>
    <message>
        <source>Blank cards</source>
        <translation>空白卡</translation>
    </message>
    <message>
        <source>Of this day</source>
        <translation>當日</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>錢箱應有</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <translation>資金：%1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>轉入 %1，轉出 %2</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需處理</translation>
    </message>
    <message>
        <source>%1 blank, %2 taken, %3 used, %4 void</source>
        <translation>空白 %1，領用 %2，已用 %3，作廢 %4</translation>
    </message>
    <message>
        <source>%1 received, %2 used, %3 void</source>
        <translation>入庫 %1，使用 %2，作廢 %3</translation>
    </message>
    <message>
        <source>Finished cards</source>
        <translation>成品卡</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>在庫 %1 張</translation>
    </message>
    <message>
        <source>Carried over before</source>
        <translation>前日結轉</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused, %3 withdrawn</source>
        <translation>受理 %1，拒絕 %2，撤回 %3</translation>
    </message>
</context>
<context>
    <name>DayReport</name>
    <message>
        <source>As it stands at</source>
        <translation>統計時間</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>列印人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已辦業務</translation>
    </message>
    <message>
        <source>No act on this day.</source>
        <translation>當日無業務。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收取筆數</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退還筆數</translation>
    </message>
    <message>
        <source>No fee was taken or given back.</source>
        <translation>當日無收費、無退費。</translation>
    </message>
    <message>
        <source>What does not tie out</source>
        <translation>核對不符事項</translation>
    </message>
    <message>
        <source>Nothing: everything ties out.</source>
        <translation>無，全部核對相符。</translation>
    </message>
    <message>
        <source>What stays open and is carried over</source>
        <translation>未結事項（結轉下日）</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>無未結事項。</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>日終簽署</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>簽署時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>簽署人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Signature begins</source>
        <translation>電子簽章（前段）</translation>
    </message>
    <message>
        <source>NOT CLOSED: no supervisor has signed this day yet.</source>
        <translation>尚未日終：主管還未簽署本日。</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>未日終</translation>
    </message>
    <message>
        <source>closed by %1 at %2, open again</source>
        <translation>%1 已於 %2 日終，其後又有業務</translation>
    </message>
    <message>
        <source>closed by %1 at %2</source>
        <translation>%1 已於 %2 日終</translation>
    </message>
    <message>
        <source>Day&apos;s report</source>
        <translation>日終報表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day&apos;s end</source>
        <translation>日終</translation>
    </message>
    <message>
        <source>In the drawer, in words</source>
        <translation>錢箱金額（大寫）</translation>
    </message>
    <message>
        <source>Acts since the last closing want closing, too.</source>
        <translation>上次日終之後又有業務，須再次日終。</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>經辦員</translation>
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
        <translation>%1來到窗口：%2。要辦：%3。</translation>
    </message>
    <message>
        <source>Somebody comes for %1 to the window: %2 (%3). What is wanted: %4.</source>
        <translation>有人替%1來到窗口：%2（%3）。要辦：%4。</translation>
    </message>
    <message>
        <source>To be entered: %1.</source>
        <translation>要填寫：%1。</translation>
    </message>
    <message>
        <source>On the desk: %1.</source>
        <translation>桌上有：%1。</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>規則 %1：%2</translation>
    </message>
    <message>
        <source>Nothing is done without: %1.</source>
        <translation>缺少以下材料就不能辦：%1。</translation>
    </message>
    <message>
        <source>Think of rule %1: %2</source>
        <translation>想一想規則 %1：%2</translation>
    </message>
    <message>
        <source>I am %1.</source>
        <translation>我是%1。</translation>
    </message>
    <message>
        <source>I come for %1 (%2).</source>
        <translation>我替%1來的（%2）。</translation>
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
        <translation>不選</translation>
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
        <translation>事關卡號 %1。</translation>
    </message>
</context>
<context>
    <name>EarlierActs</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>憑證號</translation>
    </message>
    <message>
        <source>not of this counter</source>
        <translation>非本櫃辦理</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>已出份數</translation>
    </message>
</context>
<context>
    <name>Enquiry</name>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>does not lock</source>
        <translation>不會鎖定</translation>
    </message>
    <message>
        <source>still the initial value; %1</source>
        <translation>仍為初始密碼；%1</translation>
    </message>
    <message>
        <source>Stage of the card</source>
        <translation>卡片狀態</translation>
    </message>
    <message>
        <source>Balance of the card</source>
        <translation>社保卡餘額</translation>
    </message>
    <message>
        <source>Legacy card</source>
        <translation>醫保卡</translation>
    </message>
    <message>
        <source>Balance of the legacy card</source>
        <translation>醫保卡餘額</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>九成不超過</translation>
    </message>
    <message>
        <source>Why, and by which rule</source>
        <translation>原因與依據</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>沖正</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Accepted acts</source>
        <translation>登記庫已受理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待傳送</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需處理</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>辦理中</translation>
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
        <translation>%1小時%2分</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>What the new card&apos;s bank says</source>
        <translation>新卡銀行的答覆</translation>
    </message>
    <message>
        <source>the new card has had its first funds</source>
        <comment>funding</comment>
        <translation>新卡已注資</translation>
    </message>
    <message>
        <source>The name agrees</source>
        <translation>姓名相符</translation>
    </message>
    <message>
        <source>The social security number agrees</source>
        <translation>社會保障號碼相符</translation>
    </message>
    <message>
        <source>The photo is of this person</source>
        <translation>照片與本人相符</translation>
    </message>
    <message>
        <source>Kind of loss report</source>
        <translation>掛失方式</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>掛失範圍</translation>
    </message>
    <message>
        <source>Reason for the replacement</source>
        <translation>補換原因</translation>
    </message>
    <message>
        <source>Bank of the new card</source>
        <translation>新卡發卡銀行</translation>
    </message>
    <message>
        <source>Card and identity document side by side</source>
        <translation>卡面與身分證件核對</translation>
    </message>
    <message>
        <source>Way of settlement</source>
        <translation>結算方式</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>註銷原因</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>社會保障號碼</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>個人編號</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>This is no identity number: 18 characters, of which the last one proves the others. Please compare it with the document.</source>
        <translation>不是有效的社會保障號碼：應為 18 位，末位為校驗碼。請對照證件重新輸入。</translation>
    </message>
    <message>
        <source>Please enter the name as it stands on the document.</source>
        <translation>請按證件上的姓名輸入。</translation>
    </message>
    <message>
        <source>A personal number has 6 to 20 digits and capital letters; the last six are digits.</source>
        <translation>個人編號由6至20位數字和大寫字母組成，最後六位是數字。</translation>
    </message>
    <message>
        <source>Please enter a mobile number, or a landline with its area code, like 0730-8840000.</source>
        <translation>請輸入手機號碼，或帶區號的固定電話，如0730-8840000。</translation>
    </message>
    <message>
        <source>Please choose.</source>
        <translation>請選擇。</translation>
    </message>
    <message>
        <source>Do the card and the identity document agree?</source>
        <translation>社保卡與身分證件是否相符？</translation>
    </message>
    <message>
        <source>How is the loss reported, and for which applications?</source>
        <translation>以何種方式掛失，掛失哪些應用？</translation>
    </message>
    <message>
        <source>What is right?</source>
        <translation>正確的資訊是什麼？</translation>
    </message>
    <message>
        <source>Which bank has the holder chosen?</source>
        <translation>持卡人選擇哪家銀行？</translation>
    </message>
    <message>
        <source>What exactly does the holder want?</source>
        <translation>具體辦理什麼？</translation>
    </message>
    <message>
        <source>What the card&apos;s bank says</source>
        <translation>該卡開戶行答覆</translation>
    </message>
    <message>
        <source>it has paid out what was on the account</source>
        <comment>closing</comment>
        <translation>帳戶餘額已支付完畢</translation>
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
        <translation>醫保卡帳戶</translation>
    </message>
    <message>
        <source>the account of card %1</source>
        <translation>卡 %1 的帳戶</translation>
    </message>
    <message>
        <source>the holder&apos;s hand</source>
        <translation>持卡人本人</translation>
    </message>
    <message>
        <source>the bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>%1 activated</source>
        <translation>%1已啟用</translation>
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
        <translation>已解鎖%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n wrong entries counted</source>
        <translation>
            <numerusform>%1：已計錯誤輸入 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1，已鎖定</translation>
    </message>
    <message>
        <source>legacy card stopped</source>
        <translation>醫保卡已停用</translation>
    </message>
    <message>
        <source>legacy card suspended until its record is printed</source>
        <translation>醫保卡已暫停，列印交易記錄後恢復</translation>
    </message>
    <message>
        <source>enquiry: %1</source>
        <translation>查詢：%1</translation>
    </message>
    <message>
        <source>card of %1 applied for</source>
        <translation>已申領%1的卡</translation>
    </message>
    <message>
        <source>card %1 replaced</source>
        <translation>卡 %1 已補換</translation>
    </message>
    <message>
        <source>card %1: %2</source>
        <translation>卡 %1：%2</translation>
    </message>
    <message>
        <source>card made at a counter</source>
        <translation>已在櫃檯製卡</translation>
    </message>
    <message>
        <source>card made by the factory</source>
        <translation>製卡廠已製卡</translation>
    </message>
    <message>
        <source>card refused and taken back, to be made again</source>
        <translation>拒收，卡已收回待重製</translation>
    </message>
    <message>
        <source>old card %1 ended</source>
        <translation>舊卡 %1 已作廢</translation>
    </message>
    <message>
        <source>card closed: %1</source>
        <translation>卡已註銷：%1</translation>
    </message>
    <message>
        <source>card funded by its bank</source>
        <translation>銀行已為卡注資</translation>
    </message>
    <message>
        <source>card given back by the bank whose machine had kept it</source>
        <translation>吞卡銀行已將卡退還</translation>
    </message>
    <message>
        <source>settlement: %1</source>
        <translation>結算方式：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>loss ended (%1)</source>
        <translation>已解掛（%1）</translation>
    </message>
    <message>
        <source>account frozen by its bank</source>
        <translation>銀行已凍結帳戶</translation>
    </message>
    <message>
        <source>account released by its bank</source>
        <translation>銀行已解凍帳戶</translation>
    </message>
    <message>
        <source>loss notice issued</source>
        <translation>已出具掛失通知單</translation>
    </message>
    <message>
        <source>clearance notice issued</source>
        <translation>已出具清戶通知單</translation>
    </message>
    <message>
        <source>legacy account cleared</source>
        <translation>醫保卡帳戶已清戶</translation>
    </message>
    <message>
        <source>transaction record printed</source>
        <translation>已列印交易記錄</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <translation>%1由%2劃轉至%3</translation>
    </message>
    <message>
        <source>details corrected</source>
        <translation>已更正資料</translation>
    </message>
    <message>
        <source>the act before it reversed</source>
        <translation>已沖正前一筆業務</translation>
    </message>
    <message>
        <source>fee taken: %1</source>
        <translation>收費：%1</translation>
    </message>
    <message>
        <source>fee given back: %1</source>
        <translation>退費：%1</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>This counter is not connected to the host that keeps this PIN.</source>
        <translation>本櫃檯未連接保存該密碼的主機。</translation>
    </message>
    <message>
        <source>The host that keeps this PIN cannot be reached.</source>
        <translation>無法連接保存該密碼的主機。</translation>
    </message>
    <message>
        <source>The host did not answer; whether it has the new PIN is unknown.</source>
        <translation>主機沒有應答，新密碼是否生效尚不清楚。</translation>
    </message>
    <message>
        <source>The old PIN was wrong.</source>
        <translation>原密碼錯誤。</translation>
    </message>
    <message>
        <source>The PIN is locked at its host.</source>
        <translation>密碼在主機端已鎖定。</translation>
    </message>
    <message>
        <source>The host does not know this card&apos;s PIN.</source>
        <translation>主機沒有這張卡的密碼記錄。</translation>
    </message>
    <message>
        <source>The host could not open the sealed PIN.</source>
        <translation>主機無法解開密碼數據。</translation>
    </message>
    <message>
        <source>The host knows this act with other contents.</source>
        <translation>主機已有同一編號但內容不同的業務。</translation>
    </message>
    <message>
        <source>The host reported a fault.</source>
        <translation>主機報告故障。</translation>
    </message>
    <message>
        <source>Please send the holder to a branch of the card&apos;s bank.</source>
        <translation>請持卡人到發卡銀行網點辦理。</translation>
    </message>
    <message>
        <source>Please try again in a moment.</source>
        <translation>請稍後再試。</translation>
    </message>
    <message>
        <source>Please try again: the host is asked what it has done first.</source>
        <translation>請再試一次：系統會先向主機查明結果。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the old PIN again.</source>
        <translation>請持卡人重新輸入原密碼。</translation>
    </message>
    <message>
        <source>Please reset the PIN with the identity document.</source>
        <translation>請憑有效身分證件重置密碼。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the PINs again; if it happens again, call the office&apos;s support.</source>
        <translation>請持卡人重新輸入密碼；如再次出現，請聯絡本單位技術支持。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support and give them the code.</source>
        <translation>請聯絡本單位技術支持，並告知代碼。</translation>
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
        <translation>社會保障卡領卡通知</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>社保卡卡號</translation>
    </message>
    <message>
        <source>Bank of the card</source>
        <translation>發卡銀行</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>到卡日期</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>領卡地點</translation>
    </message>
    <message>
        <source>Please collect it by</source>
        <translation>請於此日前領取</translation>
    </message>
    <message>
        <source>The holder brings</source>
        <translation>本人領卡須攜帶</translation>
    </message>
    <message>
        <source>An agent brings</source>
        <translation>代領須攜帶</translation>
    </message>
    <message>
        <source>Your social-security card has been made and lies ready for you. Please compare name, number and photo with your identity document when it is handed to you; a card that differs is taken back and made again.</source>
        <translation>您的社會保障卡已製作完成，請前來領取。領卡時請將卡面姓名、社會保障號碼和照片與身分證件核對；如有不符，當場收回重新製作。</translation>
    </message>
    <message>
        <source>The card&apos;s PINs are set when it is activated. Nobody of this office asks for them by telephone or message.</source>
        <translation>卡片密碼在啟用時由本人設定。本單位工作人員不會以電話或簡訊索要密碼。</translation>
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
        <translation>社會保障號碼</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>個人編號</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Bank of the legacy card</source>
        <translation>醫保卡開戶銀行</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>辦理時間</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>經辦員</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請業務</translation>
    </message>
    <message>
        <source>Insured for</source>
        <translation>參保險種</translation>
    </message>
    <message>
        <source>Papers shown</source>
        <translation>出示材料</translation>
    </message>
    <message>
        <source>State of the legacy card</source>
        <translation>醫保卡狀態</translation>
    </message>
    <message>
        <source>Balance as we have it</source>
        <translation>帳戶餘額（以銀行記錄為準）</translation>
    </message>
    <message>
        <source>Card number of the new card</source>
        <translation>新社保卡卡號</translation>
    </message>
    <message>
        <source>Bank of the new card</source>
        <translation>新社保卡發卡銀行</translation>
    </message>
    <message>
        <source>Transactions since the last print</source>
        <translation>上次列印後的交易筆數</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>今收到</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額（小寫）</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>金額（大寫）</translation>
    </message>
    <message>
        <source>I ask for the above. What I have stated is true, and the papers are genuine and valid. I know that the card serves its holder alone and is not lent, hired or passed on.</source>
        <translation>本人申請辦理上述業務，所填內容屬實，所附材料真實有效；知悉社會保障卡僅限本人使用，不得出借、出租或轉讓。</translation>
    </message>
    <message>
        <source>Signature of the applicant or agent</source>
        <translation>申請人（代辦人）簽名</translation>
    </message>
    <message>
        <source>The medical-insurance card of the above holder has been reported lost here and is stopped.</source>
        <translation>上述持卡人的醫療保險卡已在本網點辦理掛失，停止使用。</translation>
    </message>
    <message>
        <source>The bank named above is asked to clear the holder&apos;s medical-insurance card account against this notice and a valid identity document.</source>
        <translation>請上述醫保卡開戶銀行憑本通知單和持卡人有效身分證件，為其醫療保險卡帳戶辦理清戶。</translation>
    </message>
    <message>
        <source>The transactions since the last print have been printed. The count begins again at nought.</source>
        <translation>上次列印以來的交易明細已列印，交易筆數重新計算。</translation>
    </message>
    <message>
        <source>The amount above has been received.</source>
        <translation>上述款項已收訖。</translation>
    </message>
    <message>
        <source>Signature of the clerk</source>
        <translation>經辦員簽名</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身分證件</translation>
    </message>
    <message>
        <source>Fee in words</source>
        <translation>費用（大寫）</translation>
    </message>
    <message>
        <source>Balance in words</source>
        <translation>餘額（大寫）</translation>
    </message>
    <message>
        <source>Received: signature of the holder or agent</source>
        <translation>簽收人（持卡人或代辦人）簽名</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Sign in with your own name and password. What you do here is on record as yours. After a lock the work under way is as it was. Enter goes to the next field and signs in.</source>
        <translation>請用本人的登入名和口令登入。您在此辦理的一切都記在您名下。鎖定之後，辦理中的業務保持原樣。按 Enter 鍵到下一欄，並登入。</translation>
    </message>
    <message>
        <source>The day in numbers: how many were served and how long it took, what was refused by which rule, and what is still open. A number opens the list behind it. A digit changes the part; the office&apos;s months and years are for supervisors.</source>
        <translation>今天的數字：辦了多少人、用了多久，哪些依哪條規則不能辦，還有哪些沒有辦完。點數字看背後的清單。數字鍵切換欄目；單位的月、年統計由主管查看。</translation>
    </message>
    <message>
        <source>Put a card into the reader, or type an identity, card or bank card number, or a name, and press Enter. The holder&apos;s cards stand at the left, what can be done for the chosen card at the right: its digit starts it. What is not possible says why and by which rule. Arrows go from tile to tile, Esc closes the holder&apos;s file.</source>
        <translation>將卡片插入讀卡機，或輸入身分證號、社保卡號、銀行卡號或姓名後按 Enter 鍵。左側是持卡人的卡片，右側是所選卡片可辦的業務，按數字鍵開始。不能辦理的業務會說明原因和所依據的規則。方向鍵在業務之間移動，Esc 鍵關閉檔案。</translation>
    </message>
    <message>
        <source>What was done for this holder before, newest first. Enter opens the papers of the chosen act: each copy is numbered, marked as a reprint and on record before it is made. Esc goes back to the file.</source>
        <translation>以前為這位持卡人辦過的業務，最近的在前。按 Enter 開啟所選業務的單據：每一份都編號、標明補印，並且先記錄再列印。按 Esc 返回檔案。</translation>
    </message>
    <message>
        <source>What waits for the registry, and what it refused. Arrows choose a line; below it stands what can be done about it, each with its digit. What only waits goes out by itself.</source>
        <translation>這裡是等待傳往登記庫的業務，以及登記庫不予受理的業務。用方向鍵選擇一列，下方列出可以怎樣處理，各有數字鍵。只是等待的會自動傳送。</translation>
    </message>
    <message>
        <source>Blank cards, batches to and from the factory, cards to hand out, the day&apos;s fees, and files of many people. A digit changes the part; Esc stops what goes on, where that is safe.</source>
        <translation>這裡管理空白卡、送廠與回盤的製卡批次、待領卡片、當日收費和批次檔案。數字鍵切換欄目；可安全停止時，按 Esc 鍵停止。</translation>
    </message>
    <message>
        <source>What was done on a day, whether vouchers, cards and money tie out, and what stays open. A supervisor who served nobody on that day closes it with his password.</source>
        <translation>這裡列出當日業務、憑證、卡片和資金是否相符，以及未結業務。由當日未辦理業務的主管用口令辦理日終。</translation>
    </message>
    <message>
        <source>What other desks ask a supervisor to approve. Look at the whole act, then sign it or refuse it with your own password. An approval code is for a desk that can only be reached by telephone.</source>
        <translation>這裡是其他櫃檯請主管授權的業務。請核對整項業務，再用本人口令授權或拒絕。授權碼用於只能電話聯絡的櫃檯。</translation>
    </message>
    <message>
        <source>Exercises by level. Arrows choose one, Enter begins it. Type your name first where several people learn here: results are kept by name.</source>
        <translation>練習依難度排列。用方向鍵選擇，按 Enter 開始。多人在此練習時，請先填姓名：成績依姓名儲存。</translation>
    </message>
    <message>
        <source>Who is standing before you and what he says. Enter serves him. F6 asks him, F7 shows the papers on the desk and judges them, F8 gives a hint for some points, F9 turns him away, F10 sets right what went wrong, F12 gives up.</source>
        <translation>站在您面前的是誰、他說了什麼。按 Enter 開始辦理。F6 問他，F7 查看並判斷桌上的材料，F8 扣分提示，F9 請他改日再來，F10 排除故障，F12 放棄。</translation>
    </message>
    <message>
        <source>What was right and what was not, point by point, with the rule. Enter goes on, R repeats the exercise, P prints the report, Esc goes back to the list.</source>
        <translation>逐項列出對錯及所依據的規則。按 Enter 繼續，R 重做，P 列印成績單，Esc 返回清單。</translation>
    </message>
    <message>
        <source>The drawer of made-up citizens and their cards. Choose a citizen to open his file; put a card into the reader or take it out. Nothing here is real and nothing leaves this counter.</source>
        <translation>這裡是虛構人員及其練習卡。選擇一人即開啟其檔案；可將卡片插入或取出讀卡機。一切均為虛構，資料不出本櫃。</translation>
    </message>
    <message>
        <source>What you choose holds at once and is kept for this counter; Ctrl+Z takes it back. Text size takes hold at the next start. Your own password is changed here by whoever knows the old one.</source>
        <translation>所選設定立即生效，並為本櫃檯儲存；按 Ctrl+Z 復原。文字大小在下次啟動時生效。知道原口令即可在此修改本人口令。</translation>
    </message>
    <message>
        <source>Looks at everything the counter stands on. Each line says good, attention or bad, and what to do. F5 checks again, Esc stops, Ctrl+C copies a report for support that names nobody.</source>
        <translation>檢查本櫃檯所依賴的一切。每列標明正常、注意或故障，並說明怎樣處理。F5 重新檢查，Esc 停止，Ctrl+C 複製供技術支援使用的報告，其中不含個人資料。</translation>
    </message>
    <message>
        <source>Ctrl+K finds any action, Ctrl+F goes to the search, Ctrl+L locks, F1 explains, Esc goes back.</source>
        <translation>Ctrl+K 尋找任何操作，Ctrl+F 到查詢欄，Ctrl+L 鎖定，F1 說明，Esc 返回。</translation>
    </message>
    <message>
        <source>For who teaches. Choose a rule case and a citizen with whom it comes out the same; what the learner is told is yours to write; save it, and it stands in the list of exercises. The other part reads the results of a class, shows each learner&apos;s points with their reasons, and writes one table. Esc goes back to the list.</source>
        <translation>供培訓員使用。選一個規則案例，再選一位辦理結果相同的居民；對學員說的話由您來寫；儲存後就出現在練習清單裡。另一欄讀取全班成績，顯示每位學員的得分和理由，並彙成一張表。按 Esc 返回清單。</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>Practice report</source>
        <translation>練習報告</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>學員</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>Hints asked for</source>
        <translation>查看提示次數</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 分（滿分 %2 分）</translation>
    </message>
    <message>
        <source>How the score came about</source>
        <translation>得分明細</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依據規則</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>No points were given or taken.</source>
        <translation>無加分、無扣分。</translation>
    </message>
    <message>
        <source>Practice: citizens, cards and numbers are invented, and nothing of it reached a registry.</source>
        <translation>練習：人員、卡片和號碼均為虛構，未進入任何登記庫。</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培訓員</translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message>
        <source>Voucher</source>
        <translation>業務憑證</translation>
    </message>
    <message>
        <source>Social-security card: application form</source>
        <translation>社會保障卡業務申請表</translation>
    </message>
    <message>
        <source>Loss notice</source>
        <translation>掛失通知單</translation>
    </message>
    <message>
        <source>Medical-insurance card: clearance notice</source>
        <translation>職工醫療保險卡清戶通知單</translation>
    </message>
    <message>
        <source>Transaction record</source>
        <translation>交易明細</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>憑證 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1，共 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Card face</source>
        <translation>卡面樣張</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>REPRINT · copy %1 · %2 · clerk %3</source>
        <translation>補印 · 第 %1 份 · %2 · 經辦員 %3</translation>
    </message>
</context>
<context>
    <name>ProcedureNotice</name>
    <message>
        <source>Stop here?</source>
        <translation>到此停止嗎？</translation>
    </message>
    <message>
        <source>What has been done stays done and is reported to the registry. What is still to do is left undone.</source>
        <translation>已完成的部分有效，並報送登記庫；未完成的部分不再辦理。</translation>
    </message>
    <message>
        <source>Enter stops, Esc goes on with the work.</source>
        <translation>按 Enter 停止，按 Esc 繼續辦理。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
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
        <translation>檔案 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 次</numerusform>
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
        <translation>%1 由 %2 聯絡，未接通</translation>
    </message>
    <message>
        <source>begun anew on %1 by %2</source>
        <translation>%1 由 %2 重新辦理</translation>
    </message>
    <message>
        <source>withdrawn on %1 by %2: %3</source>
        <translation>%1 由 %2 撤回：%3</translation>
    </message>
    <message>
        <source>On the file as it is now it is not possible: %1</source>
        <translation>按現有檔案不能辦理：%1</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1, last change %2</source>
        <translation>%1，最近變化 %2</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>報送</translation>
    </message>
    <message>
        <source>Fee taken</source>
        <translation>已收費用</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>處理記錄</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Do it anew</source>
        <translation>重新辦理</translation>
    </message>
    <message>
        <source>Call the holder</source>
        <translation>聯絡持卡人</translation>
    </message>
    <message>
        <source>Look it up again</source>
        <translation>立即查詢結果</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>立即報送</translation>
    </message>
    <message>
        <source>It leaves the queue and is never sent.</source>
        <translation>移出佇列，不再報送。</translation>
    </message>
    <message>
        <source>It is closed with a reason. The registry has applied nothing of it.</source>
        <translation>註明原因後了結；登記庫未作任何變更。</translation>
    </message>
    <message>
        <source>The file is looked up anew and the procedure begins at its first step. This one is withdrawn.</source>
        <translation>重新查詢檔案，從第一步開始辦理；本筆同時撤回。</translation>
    </message>
    <message>
        <source>Whom to call; whether the holder was told goes on record.</source>
        <translation>顯示聯絡方式，並記錄是否已告知持卡人。</translation>
    </message>
    <message>
        <source>Without waiting for its time.</source>
        <translation>不等到預定時間。</translation>
    </message>
    <message>
        <source>The registry is asked what became of it before anything is sent again.</source>
        <translation>先向登記庫查詢結果，再決定是否重新報送。</translation>
    </message>
    <message>
        <source>Clerks and supervisors do this.</source>
        <translation>須由經辦員或主管辦理。</translation>
    </message>
    <message>
        <source>It is settled.</source>
        <translation>已了結。</translation>
    </message>
    <message>
        <source>It is on its way: the registry has not judged it.</source>
        <translation>正在報送，登記庫尚未審核。</translation>
    </message>
    <message>
        <source>It was sent and may have been applied: have it looked up first.</source>
        <translation>已報送，可能已生效：請先查詢結果。</translation>
    </message>
    <message>
        <source>It tells of what has happened, a loss or what was done on a card, and is never held back.</source>
        <translation>這是掛失或卡上已完成操作的報告，必須報送，不能撤回。</translation>
    </message>
    <message>
        <source>It tells of what has happened, a loss or what was done on a card: call the holder first.</source>
        <translation>這是掛失或卡上已完成操作的報告：請先聯絡持卡人。</translation>
    </message>
    <message>
        <source>Its procedure is not finished: please take it up from the holder page.</source>
        <translation>所屬業務尚未辦完：請在持卡人頁繼續辦理。</translation>
    </message>
    <message>
        <source>The registry has judged it: sent again, it gets the same answer.</source>
        <translation>登記庫已審核：再次報送結果相同。</translation>
    </message>
    <message>
        <source>An earlier act of this holder goes first.</source>
        <translation>該持卡人有更早的業務，須先處理。</translation>
    </message>
    <message>
        <source>It came from a batch or a file: please repeat that.</source>
        <translation>來自批量業務：請重新辦理該批。</translation>
    </message>
    <message>
        <source>A procedure is under way at this desk: please finish it first.</source>
        <translation>本櫃檯有業務正在辦理：請先辦完。</translation>
    </message>
    <message>
        <source>The remark goes on record: please leave numbers out, and use 120 characters at most.</source>
        <translation>說明將留痕：請勿填寫號碼，且不超過 120 字。</translation>
    </message>
    <message>
        <source>the holder does not want it any more</source>
        <translation>持卡人不再需要</translation>
    </message>
    <message>
        <source>it was entered by mistake</source>
        <translation>誤操作</translation>
    </message>
    <message>
        <source>it was done in another way</source>
        <translation>已透過其他方式辦理</translation>
    </message>
    <message>
        <source>the file does not allow it any more</source>
        <translation>按現有檔案已不能辦理</translation>
    </message>
    <message>
        <source>Withdraw this act? It is never sent, and the file stays as if it had not been asked for.</source>
        <translation>撤回這筆業務？將不再報送，檔案如同未曾申請。</translation>
    </message>
    <message>
        <source>Withdraw this act? The registry has applied nothing of it, and nobody is asked again.</source>
        <translation>撤回這筆業務？登記庫未作任何變更，今後不再提示。</translation>
    </message>
    <message>
        <source>Please give back the fee of %1.</source>
        <translation>請退還已收費用 %1。</translation>
    </message>
    <message>
        <source>Withdrawn. Later acts of this holder go on.</source>
        <translation>已撤回。該持卡人之後的業務繼續報送。</translation>
    </message>
    <message>
        <source>It is on record.</source>
        <translation>已記錄。</translation>
    </message>
    <message>
        <source>It goes out now. What comes of it shows here.</source>
        <translation>正在報送，結果將顯示在此。</translation>
    </message>
    <message>
        <source>Begun anew.</source>
        <translation>已重新辦理。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>This region does not have this procedure.</source>
        <translation>本地區不辦理此項業務。</translation>
    </message>
    <message>
        <source>It is not done at this kind of window.</source>
        <translation>此類窗口不辦理此項業務。</translation>
    </message>
    <message>
        <source>It is done only at a branch of the card&apos;s own bank.</source>
        <translation>須到該卡發卡銀行的網點辦理。</translation>
    </message>
    <message>
        <source>It is done only in another city; here it cannot be.</source>
        <translation>須到其他城市辦理，本地不能辦理。</translation>
    </message>
    <message>
        <source>This person may not ask for it on the holder&apos;s behalf.</source>
        <translation>此人不能代持卡人辦理。</translation>
    </message>
    <message>
        <source>The holder is under age: the guardian has to act.</source>
        <translation>持卡人未成年，須由監護人辦理。</translation>
    </message>
    <message>
        <source>The holder has no such card.</source>
        <translation>持卡人沒有這張卡。</translation>
    </message>
    <message>
        <source>The card has not been collected yet.</source>
        <translation>該卡尚未領取。</translation>
    </message>
    <message>
        <source>The card has been reported lost.</source>
        <translation>該卡已掛失。</translation>
    </message>
    <message>
        <source>The card is suspended.</source>
        <translation>該卡已停用。</translation>
    </message>
    <message>
        <source>The card has been replaced and never works again.</source>
        <translation>該卡已補換，不能再使用。</translation>
    </message>
    <message>
        <source>The card has been closed.</source>
        <translation>該卡已註銷。</translation>
    </message>
    <message>
        <source>The card is active already.</source>
        <translation>該卡已經啟用。</translation>
    </message>
    <message>
        <source>The card is not activated yet.</source>
        <translation>該卡尚未啟用。</translation>
    </message>
    <message>
        <source>The PIN is locked after too many wrong entries.</source>
        <translation>密碼因多次輸錯已被鎖定。</translation>
    </message>
    <message>
        <source>The PIN still has the value it started with.</source>
        <translation>密碼仍是初始密碼。</translation>
    </message>
    <message>
        <source>It is done only in working hours.</source>
        <translation>只在工作時間辦理。</translation>
    </message>
    <message>
        <source>A second person, a supervisor, has to approve it.</source>
        <translation>須由另一名主管複核授權。</translation>
    </message>
    <message>
        <source>The registry has not given leave for it.</source>
        <translation>登記庫未給予許可。</translation>
    </message>
    <message>
        <source>The registry&apos;s leave has run out.</source>
        <translation>登記庫的許可已過期。</translation>
    </message>
    <message>
        <source>Another act on this PIN is still open.</source>
        <translation>該密碼還有一項業務未辦結。</translation>
    </message>
    <message>
        <source>The report does not say what became of a PIN.</source>
        <translation>報告中缺少某個密碼的辦理結果。</translation>
    </message>
    <message>
        <source>The region&apos;s rules are not in force on this day.</source>
        <translation>本地區規則當日未生效。</translation>
    </message>
    <message>
        <source>The holder is insured neither for pension nor for medical care here.</source>
        <translation>持卡人在本地既未參加養老保險也未參加醫療保險。</translation>
    </message>
    <message>
        <source>The holder has a card already: another one is a replacement.</source>
        <translation>持卡人已有社保卡：再辦屬於補換卡。</translation>
    </message>
    <message>
        <source>This bank issues no cards in the region.</source>
        <translation>該銀行在本地區不發卡。</translation>
    </message>
    <message>
        <source>The file has a card of this number already.</source>
        <translation>檔案中已有此卡號的卡。</translation>
    </message>
    <message>
        <source>The new card has no number yet.</source>
        <translation>新卡尚無卡號。</translation>
    </message>
    <message>
        <source>The card is not waiting to be made.</source>
        <translation>該卡不在待製卡狀態。</translation>
    </message>
    <message>
        <source>The card is not being made.</source>
        <translation>該卡不在製卡中。</translation>
    </message>
    <message>
        <source>The card is not ready to be collected.</source>
        <translation>該卡尚不能領取。</translation>
    </message>
    <message>
        <source>Card and document do not agree: the card is taken back and made again.</source>
        <translation>卡面與證件不符：收回重製。</translation>
    </message>
    <message>
        <source>Card and document agree: there is no reason to take the card back.</source>
        <translation>卡面與證件相符：沒有收回重製的理由。</translation>
    </message>
    <message>
        <source>The old PIN is not right.</source>
        <translation>原密碼不正確。</translation>
    </message>
    <message>
        <source>The new PIN is not acceptable.</source>
        <translation>新密碼不符合要求。</translation>
    </message>
    <message>
        <source>Another PIN has to be entered rightly first.</source>
        <translation>須先正確輸入另一密碼。</translation>
    </message>
    <message>
        <source>The PIN is not locked.</source>
        <translation>密碼未被鎖定。</translation>
    </message>
    <message>
        <source>A formal loss covers both applications together.</source>
        <translation>正式掛失須兩個應用一併辦理。</translation>
    </message>
    <message>
        <source>What was given does not agree with the file.</source>
        <translation>所報資訊與檔案不符。</translation>
    </message>
    <message>
        <source>The card has not been reported lost.</source>
        <translation>該卡未掛失。</translation>
    </message>
    <message>
        <source>A replacement follows a formal loss, never a temporary one.</source>
        <translation>補卡須先正式掛失，臨時掛失不可補卡。</translation>
    </message>
    <message>
        <source>The card is still valid.</source>
        <translation>該卡尚在有效期內。</translation>
    </message>
    <message>
        <source>The new card would be of the same bank.</source>
        <translation>新卡仍屬同一銀行。</translation>
    </message>
    <message>
        <source>The holder has no legacy medical-insurance card.</source>
        <translation>持卡人沒有舊醫保卡。</translation>
    </message>
    <message>
        <source>The legacy card&apos;s bank has to take the loss report first.</source>
        <translation>須先到舊醫保卡的銀行掛失，取得掛失通知單。</translation>
    </message>
    <message>
        <source>The legacy card has stopped already.</source>
        <translation>舊醫保卡已停用。</translation>
    </message>
    <message>
        <source>The legacy card&apos;s account has been cleared.</source>
        <translation>舊醫保卡帳戶已清戶。</translation>
    </message>
    <message>
        <source>There is no new card yet.</source>
        <translation>尚無新卡。</translation>
    </message>
    <message>
        <source>Old and new card are of the same bank: the money moves by itself.</source>
        <translation>新舊卡屬同一銀行：餘額自動轉入，無需清戶。</translation>
    </message>
    <message>
        <source>Old and new card are of different banks: the account is cleared against a notice.</source>
        <translation>新舊卡不屬同一銀行：須憑清戶通知單清戶。</translation>
    </message>
    <message>
        <source>The new card has had no funds yet.</source>
        <translation>新卡尚未注資。</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>沒有可轉的餘額。</translation>
    </message>
    <message>
        <source>It is done only in the holder&apos;s insured district.</source>
        <translation>只能在持卡人參保所在區辦理。</translation>
    </message>
    <message>
        <source>The card was not kept by a machine of this bank.</source>
        <translation>該卡不是被本行機具收留的。</translation>
    </message>
    <message>
        <source>There is still money: it leaves first.</source>
        <translation>尚有餘額：須先轉出。</translation>
    </message>
    <message>
        <source>This way of settling is not open to this card.</source>
        <translation>該卡不能選擇此結算方式。</translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation>沒有需要更正的內容。</translation>
    </message>
    <message>
        <source>This act cannot be reversed.</source>
        <translation>該業務不能沖正。</translation>
    </message>
    <message>
        <source>Only an act of the same day can be reversed.</source>
        <translation>只能沖正當日業務。</translation>
    </message>
    <message>
        <source>The identity document has expired.</source>
        <translation>身分證件已過有效期。</translation>
    </message>
    <message>
        <source>The identity document is not this holder&apos;s.</source>
        <translation>身分證件與持卡人不符。</translation>
    </message>
    <message>
        <source>The network check does not confirm the identity document.</source>
        <translation>聯網核查結果與身分證件不一致。</translation>
    </message>
    <message>
        <source>The fee has not been taken.</source>
        <translation>尚未收取費用。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason (rule)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What stands on the identity document was not taken down.</source>
        <translation>未登記所出示身分證件的內容。</translation>
    </message>
    <message>
        <source>This is not done before the registry has been asked.</source>
        <translation>未經登記庫確認，不得辦理。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A card has separate PINs for social security and for the bank.</source>
        <translation>一卡有社保密碼和金融密碼，各自獨立。</translation>
    </message>
    <message>
        <source>A region&apos;s cards start with a PIN that it publishes.</source>
        <translation>卡片的初始密碼由各地公佈。</translation>
    </message>
    <message>
        <source>The region&apos;s rules say whether the chip or a host keeps a PIN.</source>
        <translation>密碼由晶片還是主機保存，由地區規則規定。</translation>
    </message>
    <message>
        <source>A PIN has six digits; a change asks for the old one, then twice for the new one.</source>
        <translation>密碼為六位數字；修改時先輸原密碼，再輸兩次新密碼。</translation>
    </message>
    <message>
        <source>Too many wrong entries lock a PIN.</source>
        <translation>輸錯超過規定次數，密碼即被鎖定。</translation>
    </message>
    <message>
        <source>Activation replaces the PINs a card starts with.</source>
        <translation>啟用時須修改初始密碼。</translation>
    </message>
    <message>
        <source>Where a PIN is changed, and with which papers.</source>
        <translation>修改密碼的地點和所需證件。</translation>
    </message>
    <message>
        <source>What is done with a PIN counts as done by the holder.</source>
        <translation>憑密碼辦理的業務視為本人辦理。</translation>
    </message>
    <message>
        <source>Where a forgotten PIN is reset, and with which papers.</source>
        <translation>忘記密碼時重置的地點和所需證件。</translation>
    </message>
    <message>
        <source>Where a locked PIN is unlocked, and with which papers.</source>
        <translation>密碼鎖定後解鎖的地點和所需證件。</translation>
    </message>
    <message>
        <source>How care is settled with a PIN or with the initial one.</source>
        <translation>憑密碼或初始密碼結算的方式。</translation>
    </message>
    <message>
        <source>Who is insured in the city may have a card.</source>
        <translation>在本市參保的人員可以申領。</translation>
    </message>
    <message>
        <source>Who applies for a card, and where.</source>
        <translation>由誰、在何處申領。</translation>
    </message>
    <message>
        <source>Which papers holder, agent and guardian bring.</source>
        <translation>本人、代辦人、監護人須帶的證件。</translation>
    </message>
    <message>
        <source>An application has its form and a photo.</source>
        <translation>申領須填申請表並交照片。</translation>
    </message>
    <message>
        <source>A card that is ready is collected with an identity document.</source>
        <translation>卡制好後憑有效身分證件領取。</translation>
    </message>
    <message>
        <source>At collection name, number and photo are compared.</source>
        <translation>領卡時核對姓名、號碼和照片。</translation>
    </message>
    <message>
        <source>The first card is free; a replacement may cost a fee.</source>
        <translation>首次領卡免費，補換卡可能收取工本費。</translation>
    </message>
    <message>
        <source>The financial application is activated in person at the card&apos;s own bank.</source>
        <translation>金融應用由本人到發卡銀行網點啟用。</translation>
    </message>
    <message>
        <source>Once the new card is active, the legacy card stops by itself; its balance stays.</source>
        <translation>新卡啟用後醫保卡自動停用，餘額不變。</translation>
    </message>
    <message>
        <source>Until the new card is collected, the legacy card goes on working.</source>
        <translation>領取新卡之前，醫保卡照常使用。</translation>
    </message>
    <message>
        <source>A temporary loss report stops the card.</source>
        <translation>口頭掛失後該卡即停用。</translation>
    </message>
    <message>
        <source>With an initial PIN only a manual loss report is taken, in working hours.</source>
        <translation>未改初始密碼的，只能在工作時間人工掛失。</translation>
    </message>
    <message>
        <source>A formal loss is reported in writing with an identity document.</source>
        <translation>正式掛失須憑有效身分證件書面辦理。</translation>
    </message>
    <message>
        <source>A loss report can be taken back until a replacement is accepted.</source>
        <translation>受理補卡之前可以解除掛失。</translation>
    </message>
    <message>
        <source>A replacement follows a formal loss report.</source>
        <translation>補卡須先正式掛失。</translation>
    </message>
    <message>
        <source>A legacy card is not made again; a social-security card replaces it.</source>
        <translation>醫保卡不再補辦，改領社會保障卡。</translation>
    </message>
    <message>
        <source>Within one bank the legacy balance moves by itself.</source>
        <translation>同一銀行的，醫保卡餘額自動轉入。</translation>
    </message>
    <message>
        <source>Between banks the old account is cleared against a notice.</source>
        <translation>不同銀行的，憑清戶通知單清戶。</translation>
    </message>
    <message>
        <source>A legacy card is suspended until its transactions are printed.</source>
        <translation>醫保卡停用後須列印交易明細才能恢復。</translation>
    </message>
    <message>
        <source>A legacy account pays for care only.</source>
        <translation>醫保卡帳戶只能用於就醫購藥。</translation>
    </message>
    <message>
        <source>A card kept by a machine is handed back by its bank.</source>
        <translation>被吞卡由該機所屬銀行退還。</translation>
    </message>
    <message>
        <source>A card serves its holder alone.</source>
        <translation>社保卡只限本人使用。</translation>
    </message>
    <message>
        <source>The clerk never sees, hears or types a holder&apos;s PIN.</source>
        <translation>經辦員不看、不聽、不代輸持卡人密碼。</translation>
    </message>
    <message>
        <source>The region&apos;s help lines.</source>
        <translation>本地區服務熱線。</translation>
    </message>
    <message>
        <source>How cards are made, received and handed out.</source>
        <translation>製卡、接收和發卡的辦法。</translation>
    </message>
    <message>
        <source>A wrong act of the day is reversed by a supervisor.</source>
        <translation>當日錯誤業務由主管沖正。</translation>
    </message>
    <message>
        <source>Every look-up is put on record with its purpose.</source>
        <translation>每次查詢都記錄用途。</translation>
    </message>
    <message>
        <source>Fees are taken, receipted and tied out.</source>
        <translation>收費、開具收據並核對。</translation>
    </message>
    <message>
        <source>A card is closed with proof, after its money has left.</source>
        <translation>資金轉出後憑證明註銷。</translation>
    </message>
    <message>
        <source>a rule of this program&apos;s making</source>
        <translation>本系統自定規則</translation>
    </message>
    <message>
        <source>The articles are silent; the region&apos;s rules decide it so.</source>
        <translation>資料未作規定，由地區規則自行確定。</translation>
    </message>
    <message>
        <source>an assumption of the region&apos;s rules (%1)</source>
        <translation>地區規則的設定（%1）</translation>
    </message>
    <message>
        <source>not in the catalogue of rules</source>
        <translation>不在規則目錄中</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>A number in it belongs to another holder.</source>
        <translation>其中有一個號碼屬於另一持卡人。</translation>
    </message>
    <message>
        <source>This counter has no key module: it cannot write a new PIN to a card without the old one.</source>
        <translation>本櫃檯沒有密鑰模塊，沒有原密碼時不能向卡內寫入新密碼。</translation>
    </message>
    <message>
        <source>This counter is not connected to the bank&apos;s host, which keeps this PIN.</source>
        <translation>本櫃檯未連接銀行主機，該密碼由銀行主機保存。</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>沒有連接讀卡機。</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在啟動</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>無法連接</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>queue</comment>
        <translation>待傳送</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>queue</comment>
        <translation>傳送中</translation>
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
        <translation>檔案已變更</translation>
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
        <translation>登記庫恢復應答後會自動傳送。</translation>
    </message>
    <message>
        <source>The act could not be read.</source>
        <translation>業務數據無法讀取。</translation>
    </message>
    <message>
        <source>The signature does not fit.</source>
        <translation>簽名不符。</translation>
    </message>
    <message>
        <source>The same number was used for another act.</source>
        <translation>同一編號已用於其他業務。</translation>
    </message>
    <message>
        <source>The registry does not know the holder.</source>
        <translation>登記庫中沒有該持卡人。</translation>
    </message>
    <message>
        <source>The registry does not know the rules it was decided on.</source>
        <translation>登記庫沒有該業務所依據的規則。</translation>
    </message>
    <message>
        <source>Practice and real work do not mix.</source>
        <translation>練習與正式業務不能混用。</translation>
    </message>
    <message>
        <source>It was signed by somebody other than its clerk.</source>
        <translation>簽名人不是該業務的經辦員。</translation>
    </message>
    <message>
        <source>The registry cannot be reached.</source>
        <translation>無法連接登記庫。</translation>
    </message>
    <message>
        <source>The registry did not answer; it is asked again.</source>
        <translation>登記庫沒有應答，正在重新查詢。</translation>
    </message>
    <message>
        <source>The registry&apos;s store failed.</source>
        <translation>登記庫存儲故障。</translation>
    </message>
    <message>
        <source>The registry has nothing under this number.</source>
        <translation>登記庫中沒有此編號的記錄。</translation>
    </message>
    <message>
        <source>A supervisor other than you must approve this, and this counter knows none. The administrator adds one while Guitai is closed: guitaictl operator add</source>
        <translation>此業務須由您以外的主管授權，而本櫃檯尚無其他主管。請管理員關閉 Guitai 後新增：guitaictl operator add</translation>
    </message>
    <message>
        <source>You are signed in without the clerk&apos;s role; a clerk serves holders.</source>
        <translation>目前操作員沒有經辦權限，請由經辦員辦理。</translation>
    </message>
    <message>
        <source>No printer of card faces is connected.</source>
        <translation>沒有連接卡面印表機。</translation>
    </message>
    <message>
        <source>The code over the telephone is not that supervisor&apos;s for this act.</source>
        <translation>電話授權碼與該主管及本筆業務不符。</translation>
    </message>
    <message>
        <source>Too many wrong codes came under that supervisor&apos;s number: it is locked.</source>
        <translation>該主管編號下錯誤的授權碼過多，已鎖定。</translation>
    </message>
    <message>
        <source>Tell the holder, do it anew, or withdraw it.</source>
        <translation>聯絡持卡人、重新辦理或撤回。</translation>
    </message>
    <message>
        <source>Do it anew on the newer file, or withdraw it.</source>
        <translation>按現有檔案重新辦理，或撤回。</translation>
    </message>
    <message>
        <source>Have it looked up again.</source>
        <translation>請重新查詢結果。</translation>
    </message>
    <message>
        <source>A paper is missing: %1</source>
        <translation>缺少材料：%1</translation>
    </message>
    <message>
        <source>It was decided on an older file, and the newer one says otherwise.</source>
        <translation>辦理後檔案已有變化，結果不同。</translation>
    </message>
    <message>
        <source>The registry failed on it again and again.</source>
        <translation>登記庫多次處理失敗。</translation>
    </message>
    <message>
        <source>takes what is handed in, but nobody judges it</source>
        <translation>能接收，但無人判定</translation>
    </message>
    <message>
        <source>its clock and this machine&apos;s differ</source>
        <translation>登記庫時鐘與本機不一致</translation>
    </message>
    <message>
        <source>Work goes on: people who were seen here in the last %1 days are found, and what is done waits in the queue and is sent when the line is back. Please check the network line.</source>
        <translation>業務可以繼續：最近 %1 天在本櫃檯查到過的人仍可查到，辦理的業務在佇列中等待，線路恢復後自動報送。請檢查網路線路。</translation>
    </message>
    <message>
        <source>What is done is kept there and judged later. Please tell the registry&apos;s operators that no applier is at work.</source>
        <translation>辦理的業務已存入登記庫，稍後判定。請通知登記庫維運人員：沒有判定程式在執行。</translation>
    </message>
    <message>
        <source>Deadlines are judged by the registry&apos;s clock. Please have this machine&apos;s clock set right.</source>
        <translation>期限以登記庫的時鐘為準。請校準本機時鐘。</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>The bank has not been told yet</source>
        <translation>尚未通知銀行</translation>
    </message>
    <message>
        <source>The registry has it; the bank could not be reached.</source>
        <translation>登記庫已受理；銀行未能聯絡上。</translation>
    </message>
    <message>
        <source>The card&apos;s state counts from now on, whatever the bank does.</source>
        <translation>卡片狀態自即刻起生效，與銀行是否處理無關。</translation>
    </message>
    <message>
        <source>Please tell the bank by telephone; it stands in the holder&apos;s file as open until it is reported.</source>
        <translation>請電話通知銀行；在回報之前，檔案中一直列為未辦結。</translation>
    </message>
    <message>
        <source>Nothing was changed, on the card or elsewhere.</source>
        <translation>卡內和各處均未作任何改動。</translation>
    </message>
    <message>
        <source>No try was used up.</source>
        <translation>未佔用輸入次數。</translation>
    </message>
    <message>
        <source>What was done so far is kept and is not done twice.</source>
        <translation>已完成的部分已儲存，不會重複辦理。</translation>
    </message>
    <message numerus="yes">
        <source>%n tries are left.</source>
        <translation>
            <numerusform>還可輸入 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The card does not tell how many tries are left.</source>
        <translation>卡片未告知剩餘次數。</translation>
    </message>
    <message>
        <source>The card was not changed.</source>
        <translation>卡片未作改動。</translation>
    </message>
    <message>
        <source>The PIN&apos;s host</source>
        <translation>密碼主機</translation>
    </message>
    <message>
        <source>The host has changed nothing.</source>
        <translation>主機未作任何改動。</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>密碼錯誤</translation>
    </message>
    <message>
        <source>The old PIN was wrong. </source>
        <translation>原密碼錯誤。</translation>
    </message>
    <message>
        <source>The PIN was not changed; the new one need not be entered again.</source>
        <translation>密碼未修改，新密碼不必重新輸入。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the old PIN again.</source>
        <translation>請持卡人重新輸入原密碼。</translation>
    </message>
    <message>
        <source>PIN locked</source>
        <translation>密碼已鎖定</translation>
    </message>
    <message>
        <source>Too many wrong entries have locked the PIN.</source>
        <translation>多次輸錯，密碼已鎖定。</translation>
    </message>
    <message>
        <source>The card and its money are safe; the PIN was not changed.</source>
        <translation>卡片和資金安全，密碼未修改。</translation>
    </message>
    <message>
        <source>Please reset or unlock the PIN with the holder&apos;s identity document.</source>
        <translation>請憑持卡人有效身分證件重置或解鎖密碼。</translation>
    </message>
    <message>
        <source>The new PINs differ</source>
        <translation>兩次新密碼不一致</translation>
    </message>
    <message>
        <source>The two entries of the new PIN are not the same.</source>
        <translation>兩次輸入的新密碼不一致。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the new PIN twice again.</source>
        <translation>請持卡人重新輸入兩次新密碼。</translation>
    </message>
    <message>
        <source>Another PIN, please</source>
        <translation>請換一個密碼</translation>
    </message>
    <message>
        <source>Please ask the holder to choose another PIN.</source>
        <translation>請持卡人另設一個密碼。</translation>
    </message>
    <message>
        <source>One try left</source>
        <translation>只剩一次機會</translation>
    </message>
    <message>
        <source>It is not known whether the card has the new PIN, and only one try is left to find out.</source>
        <translation>新密碼是否已寫入卡內尚不清楚，而核對只剩一次機會。</translation>
    </message>
    <message>
        <source>The last try is not used up.</source>
        <translation>最後一次機會未被佔用。</translation>
    </message>
    <message>
        <source>Please reset the PIN: that needs no try.</source>
        <translation>請辦理密碼重置，重置不佔用輸入次數。</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>登記庫</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予辦理</translation>
    </message>
    <message>
        <source>Please tell the holder the reason; the rule stands beside it.</source>
        <translation>請向持卡人說明原因，依據見旁。</translation>
    </message>
    <message>
        <source>The holder&apos;s file was changed elsewhere in the meantime, and this act no longer fits it.</source>
        <translation>持卡人檔案期間已在別處更新，本業務與之不符。</translation>
    </message>
    <message>
        <source>The newer file stands; nothing was overwritten.</source>
        <translation>以新檔案為準，未覆蓋任何內容。</translation>
    </message>
    <message>
        <source>Please open the holder&apos;s file again and look at what has changed.</source>
        <translation>請重新打開持卡人檔案，查看變化。</translation>
    </message>
    <message>
        <source>The registry cannot be reached.</source>
        <translation>無法連接登記庫。</translation>
    </message>
    <message>
        <source>Please try again in a moment. It is not a refusal.</source>
        <translation>請稍後再試，這不是不予辦理。</translation>
    </message>
    <message>
        <source>Leave has run out</source>
        <translation>許可已過期</translation>
    </message>
    <message>
        <source>The registry&apos;s leave for this act has run out.</source>
        <translation>登記庫對本業務的許可已過期。</translation>
    </message>
    <message>
        <source>Please ask for leave once more.</source>
        <translation>請重新申請許可。</translation>
    </message>
    <message>
        <source>The registry could not accept this act as it was signed.</source>
        <translation>登記庫不能接受本業務的簽名數據。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support and give them the code.</source>
        <translation>請聯絡本單位技術支持，並告知代碼。</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>還缺：%1。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>證件材料</translation>
    </message>
    <message>
        <source>Please ask for the papers, or for the right person, and mark what is shown.</source>
        <translation>請出示所缺證件或由符合條件的人辦理，並勾選已出示的證件。</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>不是這張卡</translation>
    </message>
    <message>
        <source>The card in the reader is not the one this work is about.</source>
        <translation>讀卡機中的卡不是正在辦理業務的那張卡。</translation>
    </message>
    <message>
        <source>Nothing was done to it.</source>
        <translation>未對該卡作任何操作。</translation>
    </message>
    <message>
        <source>Please take it out and put in the holder&apos;s card.</source>
        <translation>請取出該卡，插入持卡人的卡。</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未通過授權</translation>
    </message>
    <message>
        <source>The password is wrong, or this is not another person who is a supervisor.</source>
        <translation>口令錯誤，或授權人不是另一名主管。</translation>
    </message>
    <message>
        <source>Please ask a supervisor other than the clerk to sign.</source>
        <translation>請經辦員以外的主管授權。</translation>
    </message>
    <message>
        <source>Was the PIN changed?</source>
        <translation>密碼是否已修改？</translation>
    </message>
    <message>
        <source>The connection to the card broke while it was written.</source>
        <translation>寫卡時與卡片的連接中斷。</translation>
    </message>
    <message>
        <source>The card has the old PIN or the new one; nothing else is possible.</source>
        <translation>卡內不是原密碼就是新密碼，不會有其他情況。</translation>
    </message>
    <message>
        <source>Please put the same card back and ask the holder to enter the new PIN once. </source>
        <translation>請將同一張卡插回讀卡機，並請持卡人輸入一次新密碼。</translation>
    </message>
    <message>
        <source>Half done</source>
        <translation>完成了一半</translation>
    </message>
    <message>
        <source>The host has its new PIN; the card has not yet.</source>
        <translation>主機的新密碼已生效，卡內密碼尚未修改。</translation>
    </message>
    <message>
        <source>Please put the card in again and go on: only the card&apos;s part is still to be done.</source>
        <translation>請重新插卡繼續辦理：只剩卡內部分。</translation>
    </message>
    <message>
        <source>The counter&apos;s store</source>
        <translation>櫃檯數據庫</translation>
    </message>
    <message>
        <source>The counter could not write to its store.</source>
        <translation>櫃檯數據庫寫入失敗。</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>此前保存的內容是安全的。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support and give them the code. Do not begin new work.</source>
        <translation>請聯絡本單位技術支持並告知代碼，暫勿辦理新業務。</translation>
    </message>
    <message>
        <source>The PIN was not changed</source>
        <translation>密碼未修改</translation>
    </message>
    <message>
        <source>The card still has its old PIN; the write did not happen.</source>
        <translation>卡內仍是原密碼，未寫入新密碼。</translation>
    </message>
    <message>
        <source>The card is as it was before.</source>
        <translation>卡片與之前相同。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter the PINs again.</source>
        <translation>請持卡人重新輸入密碼。</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>不能這樣辦理</translation>
    </message>
    <message>
        <source>Please choose or enter something else, or tell the holder the reason; the rule stands beside it.</source>
        <translation>請改選或改填，或向持卡人說明原因；所依據的規則列在旁邊。</translation>
    </message>
    <message>
        <source>Was the PIN unlocked?</source>
        <translation>密碼是否已解鎖？</translation>
    </message>
    <message>
        <source>The connection to the card broke while it was unlocked.</source>
        <translation>解鎖過程中與卡片的連線中斷。</translation>
    </message>
    <message>
        <source>The PIN itself is what it was; nothing is written again before the card has been read.</source>
        <translation>密碼本身沒有變化；讀卡確認之前不會再次寫卡。</translation>
    </message>
    <message>
        <source>Please put the same card back: it tells whether it is still locked.</source>
        <translation>請放回同一張卡，讀卡後即知是否仍處於鎖定狀態。</translation>
    </message>
    <message>
        <source>The card does not tell how many tries are left, so whether it was unlocked is not known.</source>
        <translation>卡片不提供剩餘次數，無法得知是否已解鎖。</translation>
    </message>
    <message>
        <source>The PIN itself is what it was. Unlocking once more does no harm.</source>
        <translation>密碼本身沒有變化，再解鎖一次也無妨。</translation>
    </message>
    <message>
        <source>Please unlock it once more, as work of its own.</source>
        <translation>請另辦一次密碼解鎖。</translation>
    </message>
    <message>
        <source>This blank is booked as used or void already, or was taken for other work.</source>
        <translation>這張空白卡已登記為已用或作廢，或已被其他業務領用。</translation>
    </message>
    <message>
        <source>Another blank was taken for this card; only that one is written.</source>
        <translation>製作此卡已領用另一張空白卡，只能寫那一張。</translation>
    </message>
    <message>
        <source>This blank is not in the outlet&apos;s stock.</source>
        <translation>這張空白卡不在本網點庫存中。</translation>
    </message>
    <message>
        <source>Not a blank</source>
        <translation>不是空白卡</translation>
    </message>
    <message>
        <source>The card in the reader bears a number: it is somebody&apos;s.</source>
        <translation>讀卡機中的卡已有卡號，是有持卡人的卡。</translation>
    </message>
    <message>
        <source>Please take it out and put in a blank card.</source>
        <translation>請取出，換一張空白卡。</translation>
    </message>
    <message>
        <source>Another blank, please</source>
        <translation>請換一張空白卡</translation>
    </message>
    <message>
        <source>Please put aside this card and put in another blank.</source>
        <translation>請將這張卡另放，插入另一張空白卡。</translation>
    </message>
    <message>
        <source>The chip cannot hold this</source>
        <translation>晶片寫不下</translation>
    </message>
    <message>
        <source>The name has a character that the chip&apos;s character set lacks.</source>
        <translation>姓名中有晶片字元集沒有的字。</translation>
    </message>
    <message>
        <source>The name is longer than the chip has room for.</source>
        <translation>姓名超出晶片可存長度。</translation>
    </message>
    <message>
        <source>No card was made; the application stands.</source>
        <translation>未製卡，申請仍然有效。</translation>
    </message>
    <message>
        <source>Please have the card made by the factory.</source>
        <translation>請改由製卡廠製卡。</translation>
    </message>
    <message>
        <source>Was the card written?</source>
        <translation>卡是否已寫好？</translation>
    </message>
    <message>
        <source>No other blank is written for it. The card is read first, and what it lacks is written.</source>
        <translation>不會再寫另一張空白卡；先讀卡，再補寫缺少的內容。</translation>
    </message>
    <message>
        <source>Please put the same card back.</source>
        <translation>請放回同一張卡。</translation>
    </message>
    <message>
        <source>The card is waste</source>
        <translation>廢卡</translation>
    </message>
    <message>
        <source>It reads otherwise than it was written.</source>
        <translation>讀出的內容與寫入的不一致。</translation>
    </message>
    <message>
        <source>The blank is booked as void; the application stands.</source>
        <translation>這張空白卡已登記作廢，申請仍然有效。</translation>
    </message>
    <message>
        <source>Please put the card to the waste, and make the card on another blank.</source>
        <translation>請將此卡放入廢卡，另用一張空白卡製卡。</translation>
    </message>
    <message>
        <source>The card printer</source>
        <translation>卡面印表機</translation>
    </message>
    <message>
        <source>No printer of card faces is connected.</source>
        <translation>沒有連接卡面印表機。</translation>
    </message>
    <message>
        <source>The face could not be printed.</source>
        <translation>卡面未能列印。</translation>
    </message>
    <message>
        <source>Please look at the printer and try again. Whoever stops here makes the card waste.</source>
        <translation>請檢查印表機後重試；就此停止，這張卡即作廢。</translation>
    </message>
    <message>
        <source>Nothing can be proved</source>
        <translation>無法證明</translation>
    </message>
    <message>
        <source>The PIN that is asked for as a proof is locked.</source>
        <translation>要求用來證明的密碼已鎖定。</translation>
    </message>
    <message>
        <source>Nothing was done yet; the wrong entries were counted.</source>
        <translation>還沒有辦理任何業務；輸錯次數已計入。</translation>
    </message>
    <message>
        <source>Please stop here. The PIN has to be unlocked or reset first.</source>
        <translation>請到此為止。須先解鎖或重設該密碼。</translation>
    </message>
    <message>
        <source>The PIN that is asked for as a proof was wrong.</source>
        <translation>要求用來證明的密碼不正確。</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>還沒有辦理任何業務。</translation>
    </message>
    <message>
        <source>Please ask the holder to enter it again, or stop here.</source>
        <translation>請持卡人重新輸入，或到此為止。</translation>
    </message>
    <message>
        <source>The supervisor at the other desk says no: %1</source>
        <translation>另一櫃檯的主管未予授權：%1</translation>
    </message>
    <message>
        <source>Please change what is wrong and ask again, or tell the holder the reason.</source>
        <translation>請改正後重新申請，或向持卡人說明原因。</translation>
    </message>
    <message>
        <source>No supervisor at another desk has answered in time.</source>
        <translation>其他櫃檯的主管未在時限內答覆。</translation>
    </message>
    <message>
        <source>Please ask again, or a supervisor at this desk.</source>
        <translation>請重新申請，或請本櫃檯的主管授權。</translation>
    </message>
    <message>
        <source>The registry does not pass this request on to other desks.</source>
        <translation>登記庫不予轉發該授權申請。</translation>
    </message>
    <message>
        <source>Please ask a supervisor at this desk, or call support and give them the code.</source>
        <translation>請本櫃檯的主管授權，或聯絡技術支援並告知代碼。</translation>
    </message>
    <message>
        <source>This cannot be the code for this act: a digit was misheard or mistyped.</source>
        <translation>這不是本筆業務的授權碼：有數字聽錯或輸錯。</translation>
    </message>
    <message>
        <source>Please read the number out once more and compare the code digit by digit.</source>
        <translation>請再報一次數字，並逐位核對授權碼。</translation>
    </message>
    <message>
        <source>The registry cannot be reached. %1</source>
        <translation>無法連線登記庫。%1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>What was done is kept safe here.</source>
        <translation>已辦業務在本櫃妥善儲存。</translation>
    </message>
    <message>
        <source>The reader service was asked and has not answered yet.</source>
        <translation>已詢問讀卡服務，尚未回應。</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>請稍候。</translation>
    </message>
    <message>
        <source>It is read by itself. Leave it where it is until the window says to take it out.</source>
        <translation>卡片會自動讀取。請保持插入，直到視窗提示取出。</translation>
    </message>
    <message>
        <source>The reader is ready.</source>
        <translation>讀卡機已就緒。</translation>
    </message>
    <message>
        <source>Put a card in, chip first.</source>
        <translation>請插入卡片，晶片一端朝內。</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) in the queue want somebody to look at them.</source>
        <translation>
            <numerusform>佇列中有 %n 項業務需要處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>What only waits goes out by itself.</source>
        <translation>只是等待的業務會自動傳送。</translation>
    </message>
    <message>
        <source>Open the queue: each says what can be done.</source>
        <translation>請開啟佇列，每項都說明可以怎樣處理。</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for the registry.</source>
        <translation>
            <numerusform>有 %n 項業務等待傳往登記庫。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept safe here, and go out by themselves.</source>
        <translation>已在本櫃妥善儲存，會自動傳送。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>無需處理。</translation>
    </message>
    <message>
        <source>Everything has reached the registry.</source>
        <translation>所有業務均已送達登記庫。</translation>
    </message>
    <message>
        <source>The registry was asked and has not answered yet.</source>
        <translation>已詢問登記庫，尚未回應。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This counter has no store yet.</source>
        <translation>本櫃檯尚未建立數據庫。</translation>
    </message>
    <message>
        <source>This counter has a store already.</source>
        <translation>本櫃檯已有數據庫。</translation>
    </message>
    <message>
        <source>Guitai is already open on this store.</source>
        <translation>櫃檯程序已在使用該數據庫。</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no operator of that name.</source>
        <translation>口令錯誤，或沒有此操作員。</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>口令錯誤次數過多。</translation>
    </message>
    <message>
        <source>There is no such operator.</source>
        <translation>沒有此操作員。</translation>
    </message>
    <message>
        <source>This operator no longer works here.</source>
        <translation>此操作員已停用。</translation>
    </message>
    <message>
        <source>The store is damaged. It was not touched.</source>
        <translation>數據庫已損壞，未作任何改動。</translation>
    </message>
    <message>
        <source>The store was made by a newer Guitai.</source>
        <translation>數據庫由更新版本的櫃檯程序建立。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盤已滿。</translation>
    </message>
    <message>
        <source>The disk reported a fault.</source>
        <translation>磁盤報告故障。</translation>
    </message>
    <message>
        <source>It is not known whether the store took the last entry; it is looked up before anything goes on.</source>
        <translation>最後一筆是否已寫入數據庫尚不清楚，系統先查明再繼續。</translation>
    </message>
    <message>
        <source>The store has this entry already.</source>
        <translation>數據庫中已有此記錄。</translation>
    </message>
    <message>
        <source>The store does not have this entry.</source>
        <translation>數據庫中沒有此記錄。</translation>
    </message>
    <message>
        <source>The store met an unexpected fault.</source>
        <translation>數據庫發生意外故障。</translation>
    </message>
    <message>
        <source>Please set the counter up first.</source>
        <translation>請先設置櫃檯。</translation>
    </message>
    <message>
        <source>Please sign in to it.</source>
        <translation>請直接簽到。</translation>
    </message>
    <message>
        <source>Please use the window that is open, or close it first.</source>
        <translation>請使用已打開的窗口，或先將其關閉。</translation>
    </message>
    <message>
        <source>Please enter name and password again.</source>
        <translation>請重新輸入操作員和口令。</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>請等一分鐘再試。</translation>
    </message>
    <message>
        <source>Please ask the administrator.</source>
        <translation>請聯絡管理員。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support before anything else; do not delete the file.</source>
        <translation>請先聯絡本單位技術支持，不要刪除文件。</translation>
    </message>
    <message>
        <source>Please install the newer Guitai on this computer.</source>
        <translation>請在本機安裝更新版本的櫃檯程序。</translation>
    </message>
    <message>
        <source>Please make room on the disk and try again.</source>
        <translation>請清理磁盤空間後再試。</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>請稍候。</translation>
    </message>
    <message>
        <source>Please call the office&apos;s support and give them the code.</source>
        <translation>請聯絡本單位技術支持，並告知代碼。</translation>
    </message>
    <message>
        <source>This sign-in name cannot be used.</source>
        <translation>此操作員代碼不能使用。</translation>
    </message>
    <message>
        <source>The recovery key has a slip of the pen in it.</source>
        <translation>恢復密鑰抄寫有誤。</translation>
    </message>
    <message>
        <source>This computer&apos;s secret for the store is missing or unreadable.</source>
        <translation>本機的數據庫機密缺失或無法讀取。</translation>
    </message>
    <message>
        <source>Please compare it with the paper, group by group.</source>
        <translation>請與紙面逐組核對。</translation>
    </message>
    <message>
        <source>Please ask the system&apos;s administrator; with the recovery key the store opens without it.</source>
        <translation>請聯絡系統管理員；用恢復密鑰可直接打開數據庫。</translation>
    </message>
    <message>
        <source>The new password is too short, too long or too simple.</source>
        <translation>新口令過短、過長或過於簡單。</translation>
    </message>
    <message>
        <source>This operator may not do that.</source>
        <translation>該操作員無此權限。</translation>
    </message>
    <message>
        <source>The file that says where this counter stands (counter.json) is missing or damaged.</source>
        <translation>記錄本櫃檯設定的檔案（counter.json）遺失或已損壞。</translation>
    </message>
    <message>
        <source>The file that says where this counter stands (counter.json) was changed: the store says something else.</source>
        <translation>記錄本櫃檯設定的檔案（counter.json）已被改動，與資料庫不一致。</translation>
    </message>
    <message>
        <source>Please choose another password of at least %1 characters.</source>
        <translation>請換一個至少 %1 個字元的口令。</translation>
    </message>
    <message>
        <source>Please choose another sign-in name: letters a to z, digits, dot, underscore and hyphen.</source>
        <translation>請換一個操作員代碼：可用英文字母、數字、點、底線和連字號。</translation>
    </message>
    <message>
        <source>Please ask the administrator to make it anew from the store, and open Guitai again: guitaictl store restore-setup</source>
        <translation>請管理員依資料庫重新產生後再開啟 Guitai：guitaictl store restore-setup</translation>
    </message>
    <message>
        <source>This is the only administrator.</source>
        <translation>這是唯一的管理員。</translation>
    </message>
    <message>
        <source>This counter was moved to another computer.</source>
        <translation>本櫃檯已遷移到另一台電腦。</translation>
    </message>
    <message>
        <source>This is no whole backup.</source>
        <translation>這不是完整的備份。</translation>
    </message>
    <message>
        <source>Please add another administrator first.</source>
        <translation>請先新增另一名管理員。</translation>
    </message>
    <message>
        <source>Please work at the other computer. If it is not used after all, the administrator undoes the move: guitaictl store move-out --cancel</source>
        <translation>請在另一台電腦上辦理。如果最終不使用那台電腦，請由管理員撤銷遷移：guitaictl store move-out --cancel</translation>
    </message>
    <message>
        <source>Please use another backup.</source>
        <translation>請使用另一份備份。</translation>
    </message>
    <message>
        <source>The second factor was not confirmed.</source>
        <translation>第二要素未獲確認。</translation>
    </message>
    <message>
        <source>The second factor cannot be asked.</source>
        <translation>無法詢問第二要素。</translation>
    </message>
    <message>
        <source>Please sign in again and confirm it in time.</source>
        <translation>請重新登入並及時確認。</translation>
    </message>
    <message>
        <source>Please see to the token and its program, and sign in again.</source>
        <translation>請檢查權杖及其程式，然後重新登入。</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>the whole file</source>
        <translation>整個檔案</translation>
    </message>
    <message>
        <source>%1: line %2 is no result and is not counted.</source>
        <translation>%1：第 %2 行不是成績，未計入。</translation>
    </message>
    <message>
        <source>%1 is no rule case: at %2, expected %3. Set the file right, or choose another.</source>
        <translation>%1 不是規則案例：%2 處應為 %3。請改正檔案，或另選一個。</translation>
    </message>
    <message>
        <source>The case asks for nothing: it only shows values of the region&apos;s rules. Choose one with a request.</source>
        <translation>該案例不辦任何業務，只列出本地區規則的取值。請選擇有申請內容的案例。</translation>
    </message>
    <message>
        <source>The decider answers other than the case expects: %1. Set the case right first.</source>
        <translation>裁決結果與案例的預期不同：%1。請先改正案例。</translation>
    </message>
    <message>
        <source>No window runs this procedure: it belongs to the office that makes the cards. Choose a case that is about work at a window.</source>
        <translation>窗口不辦這項業務，它屬於製卡機構。請選擇窗口業務的案例。</translation>
    </message>
    <message>
        <source>The case happens where no clerk sits: at a machine, on the telephone or the web. Choose one at a window.</source>
        <translation>該案例發生在沒有經辦員的地方：自助機、電話或網上。請選擇窗口的案例。</translation>
    </message>
    <message>
        <source>With no citizen of the drawer does this verdict come about at a window; each says why. Choose another case, or one whose file is more like a citizen&apos;s.</source>
        <translation>練習人物中沒有一位能在窗口得到同樣的結果，各自的原因見清單。請另選案例，或選檔案與某位人物更相近的案例。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>可以辦理。</translation>
    </message>
    <message>
        <source>It is refused: %1</source>
        <translation>不予辦理：%1</translation>
    </message>
    <message>
        <source>Papers are missing: %1.</source>
        <translation>缺少材料：%1。</translation>
    </message>
    <message>
        <source>Fits: the same verdict.</source>
        <translation>適合：結果相同。</translation>
    </message>
    <message>
        <source>Another verdict. %1</source>
        <translation>結果不同。%1</translation>
    </message>
    <message>
        <source>The verdict hangs on day or hour; an exercise is done at any.</source>
        <translation>結果隨日期或鐘點而變，而練習隨時可做。</translation>
    </message>
    <message>
        <source>The window does not offer this work for this file.</source>
        <translation>窗口對這份檔案不提供這項業務。</translation>
    </message>
    <message>
        <source>The form of this work has no answer for what the case asks.</source>
        <translation>這項業務的表單填不出案例所要的內容。</translation>
    </message>
    <message>
        <source>Nobody made up for this region comes in that role.</source>
        <translation>本地區沒有以該身分前來的練習人物。</translation>
    </message>
    <message>
        <source>The work needs a card that does not lie in the drawer.</source>
        <translation>這項業務要用的卡不在練習卡盒裡。</translation>
    </message>
    <message>
        <source>A PIN is asked for that this citizen does not know.</source>
        <translation>業務要輸入的密碼，這位人物不知道。</translation>
    </message>
    <message>
        <source>The new identity number is another citizen&apos;s.</source>
        <translation>新的社會保障號碼屬於另一位人物。</translation>
    </message>
    <message>
        <source>An exercise that came with the program has this id. Choose another id.</source>
        <translation>程式自帶的練習已用此編號，請換一個。</translation>
    </message>
    <message>
        <source>One of your own exercises has this id already.</source>
        <translation>您的自編練習中已有此編號。</translation>
    </message>
    <message>
        <source>The folder of your own exercises cannot be written. See whether the disk is full and the folder is yours, then try again.</source>
        <translation>自編練習的資料夾無法寫入。請查看磁碟是否已滿、資料夾是否歸您所有，然後重試。</translation>
    </message>
    <message>
        <source>The exercise is no longer there.</source>
        <translation>該練習已不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read: expected %2. Choose another file.</source>
        <translation>%1 無法讀取：應為 %2。請另選檔案。</translation>
    </message>
    <message>
        <source>Saved as %1: it stands in the list of exercises.</source>
        <translation>已儲存為 %1，可在練習清單中找到。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫出：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 無法寫入，請另選位置。</translation>
    </message>
    <message>
        <source>The exercise cannot be kept like this: at %1, expected %2.</source>
        <translation>練習不能這樣儲存：%1 處應為 %2。</translation>
    </message>
    <message>
        <source>Left out, your own exercise %1: at %2, expected %3.</source>
        <translation>自編練習 %1 未列出：%2 處應為 %3。</translation>
    </message>
    <message>
        <source>whatever is needed</source>
        <translation>所需材料齊全</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 次成績</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read and is not counted.</source>
        <translation>%1 無法讀取，未計入。</translation>
    </message>
</context>
<context>
    <name>TrainerFiles</name>
    <message>
        <source>Choose a rule case</source>
        <translation>選擇規則案例</translation>
    </message>
    <message>
        <source>Rule cases (*.json)</source>
        <translation>規則案例 (*.json)</translation>
    </message>
    <message>
        <source>Add learners&apos; results</source>
        <translation>加入學員成績</translation>
    </message>
    <message>
        <source>Results (*.jsonl)</source>
        <translation>成績 (*.jsonl)</translation>
    </message>
    <message>
        <source>Add a folder of results</source>
        <translation>加入成績資料夾</translation>
    </message>
    <message>
        <source>Write the class&apos;s results</source>
        <translation>匯出全班成績</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was changed: cards, files and records are as they were.</source>
        <translation>未作任何改動：卡、檔案和記錄均保持原樣。</translation>
    </message>
    <message>
        <source>The counter&apos;s folder cannot be written.</source>
        <translation>無法寫入本櫃檯的資料夾。</translation>
    </message>
    <message>
        <source>Please ask the system&apos;s administrator to let this user write to %1</source>
        <translation>請系統管理員允許目前使用者寫入 %1</translation>
    </message>
    <message>
        <source>No region&apos;s rules are installed.</source>
        <translation>尚未安裝任何地區的規則。</translation>
    </message>
    <message>
        <source>The rules of this counter&apos;s region (%1) are not installed.</source>
        <translation>尚未安裝本櫃檯所屬地區（%1）的規則。</translation>
    </message>
    <message>
        <source>Please ask the administrator to install the region&apos;s rule file; then open Guitai again.</source>
        <translation>請管理員安裝該地區的規則檔案，然後重新開啟 Guitai。</translation>
    </message>
    <message>
        <source>The rule file of this counter&apos;s region is broken and was not loaded.</source>
        <translation>本櫃檯所屬地區的規則檔案有誤，未予載入。</translation>
    </message>
    <message>
        <source>Please ask the administrator to install the rule file anew; then open Guitai again.</source>
        <translation>請管理員重新安裝規則檔案，然後重新開啟 Guitai。</translation>
    </message>
    <message>
        <source>The practice citizens&apos; file is broken and was not loaded.</source>
        <translation>練習用人員資料檔案有誤，未予載入。</translation>
    </message>
    <message>
        <source>The rule file of this counter&apos;s region is not signed by a key that this counter trusts.</source>
        <translation>本櫃檯所屬地區的規則檔未由受信任的金鑰簽名。</translation>
    </message>
    <message>
        <source>Please ask the administrator for the signed rule file, or to install the key of the office that signs it; then open Guitai again.</source>
        <translation>請管理員安裝已簽名的規則檔或簽發單位的公鑰，然後重新開啟 Guitai。</translation>
    </message>
    <message>
        <source>Please ask the administrator to install Guitai anew.</source>
        <translation>請管理員重新安裝 Guitai。</translation>
    </message>
    <message>
        <source>A rule file is broken and was left out: %1</source>
        <translation>有規則檔案錯誤，未予載入：%1</translation>
    </message>
    <message>
        <source>This counter&apos;s own rules are whole: everything works here.</source>
        <translation>本櫃檯的規則完好，各項業務照常辦理。</translation>
    </message>
    <message>
        <source>Please tell the administrator: guitaictl rules check shows where.</source>
        <translation>請告知管理員：用 guitaictl rules check 可查看錯誤位置。</translation>
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
        <translation>社會保障號碼</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>社保卡卡號</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Papers shown</source>
        <translation>出示證件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>辦理時間</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>辦理窗口</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>經辦員</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>授權主管</translation>
    </message>
    <message>
        <source>The holder entered every PIN in person; the clerk saw none of them. What is done with a PIN counts as done by the holder.</source>
        <translation>密碼均由持卡人本人輸入，經辦員未見。憑密碼辦理的業務視為持卡人本人辦理。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n wrong entries counted.</source>
        <translation>
            <numerusform>%1：累計輸錯 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules: %1 %2</source>
        <translation>依據規則：%1 %2</translation>
    </message>
    <message>
        <source>Social-security card: voucher</source>
        <translation>社會保障卡業務憑證</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>辦理結果：%1</translation>
    </message>
    <message>
        <source>PROVISIONAL: it is sent to the registry, which has not confirmed it yet.</source>
        <translation>待確認：已提交登記庫，登記庫尚未確認。</translation>
    </message>
    <message>
        <source>Signature of the holder or agent</source>
        <translation>持卡人（代辦人）簽名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>蓋章處</translation>
    </message>
    <message>
        <source>Holder&apos;s copy</source>
        <translation>客戶聯</translation>
    </message>
    <message>
        <source>Office&apos;s copy</source>
        <translation>存根聯</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身分證件</translation>
    </message>
    <message>
        <source>Fee taken</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Moved by the bank</source>
        <translation>銀行已劃轉</translation>
    </message>
    <message>
        <source>NOT IN FORCE: at the registry it is %1.</source>
        <translation>未生效：登記庫狀態為「%1」。</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Tries left on the chip: %1</source>
        <translation>晶片剩餘次數：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: locked after %n wrong entries</source>
        <translation>
            <numerusform>%1：連續輸錯 %n 次即鎖定</numerusform>
        </translation>
    </message>
    <message>
        <source>Fee: %1</source>
        <translation>費用：%1</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>免費</translation>
    </message>
    <message numerus="yes">
        <source>Done within %n working days</source>
        <translation>
            <numerusform>%n 個工作日內辦結</numerusform>
        </translation>
    </message>
    <message>
        <source>A supervisor must approve</source>
        <translation>須由主管授權</translation>
    </message>
    <message>
        <source>The registry&apos;s leave ends at %1</source>
        <translation>登記庫授權有效至 %1</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不能辦理的原因</translation>
    </message>
    <message>
        <source>Papers needed</source>
        <translation>所需證件材料</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>須知</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則依據</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Ask the bank to carry it out</source>
        <comment>act</comment>
        <translation>請銀行辦理</translation>
    </message>
    <message>
        <source>Six equal digits: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>六位數字相同，請換一個密碼。</translation>
    </message>
    <message>
        <source>Digits in a row, such as 234567: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>連續數字（如 234567），請換一個密碼。</translation>
    </message>
    <message>
        <source>This is the value cards start with: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>這是卡片的初始密碼，請換一個密碼。</translation>
    </message>
    <message>
        <source>This is the birth date: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>這是出生日期，請換一個密碼。</translation>
    </message>
    <message>
        <source>These are the last digits of the card number: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>這是社保卡卡號的末幾位，請換一個密碼。</translation>
    </message>
    <message>
        <source>These are the last digits of the identity number: please choose another PIN.</source>
        <comment>weak PIN</comment>
        <translation>這是社會保障號碼的末幾位，請換一個密碼。</translation>
    </message>
    <message>
        <source>Identify</source>
        <comment>step</comment>
        <translation>核對身分</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>step</comment>
        <translation>證件材料</translation>
    </message>
    <message>
        <source>Read the card</source>
        <comment>step</comment>
        <translation>讀卡</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <comment>step</comment>
        <translation>輸入密碼</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>step</comment>
        <translation>授權複核</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>step</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Carry out</source>
        <comment>step</comment>
        <translation>辦理</translation>
    </message>
    <message>
        <source>Hand over</source>
        <comment>step</comment>
        <translation>交付</translation>
    </message>
    <message>
        <source>Ask the registry for leave</source>
        <comment>act</comment>
        <translation>向登記庫申請許可</translation>
    </message>
    <message>
        <source>Set the new value at the host</source>
        <comment>act</comment>
        <translation>在主機設置新密碼</translation>
    </message>
    <message>
        <source>Change the value at the host</source>
        <comment>act</comment>
        <translation>在主機修改密碼</translation>
    </message>
    <message>
        <source>Change the PIN on the chip</source>
        <comment>act</comment>
        <translation>修改卡內密碼</translation>
    </message>
    <message>
        <source>Write the new PIN to the chip</source>
        <comment>act</comment>
        <translation>向卡內寫入新密碼</translation>
    </message>
    <message>
        <source>Report to the registry</source>
        <comment>act</comment>
        <translation>向登記庫報告結果</translation>
    </message>
    <message>
        <source>Submit to the registry</source>
        <comment>act</comment>
        <translation>提交登記庫</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>act status</comment>
        <translation>未開始</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>act status</comment>
        <translation>進行中</translation>
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
        <translation>辦理中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>ending</comment>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Refused; nothing was done</source>
        <comment>ending</comment>
        <translation>不予辦理，未作任何改動</translation>
    </message>
    <message>
        <source>Cancelled; nothing was done</source>
        <comment>ending</comment>
        <translation>已取消，未作任何改動</translation>
    </message>
    <message>
        <source>Not done; nothing was changed</source>
        <comment>ending</comment>
        <translation>未辦成，未作任何改動</translation>
    </message>
    <message>
        <source>In doubt; not yet settled</source>
        <comment>ending</comment>
        <translation>存疑，尚未了結</translation>
    </message>
    <message>
        <source>clerk</source>
        <comment>role</comment>
        <translation>經辦員</translation>
    </message>
    <message>
        <source>supervisor</source>
        <comment>role</comment>
        <translation>主管</translation>
    </message>
    <message>
        <source>trainer</source>
        <comment>role</comment>
        <translation>培訓員</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>role</comment>
        <translation>管理員</translation>
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
        <translation>請換一個密碼。</translation>
    </message>
    <message>
        <source>Please enter the old %1</source>
        <translation>請輸入原%1</translation>
    </message>
    <message>
        <source>Please enter a new %1</source>
        <translation>請輸入新的%1</translation>
    </message>
    <message>
        <source>Please enter the new %1 once more</source>
        <translation>請再次輸入新的%1</translation>
    </message>
    <message>
        <source>Please enter the new %1 once, to check the card</source>
        <translation>請輸入一次新的%1，以便核對卡片</translation>
    </message>
    <message>
        <source>The card does not tell how many tries are left.</source>
        <translation>卡片未告知剩餘次數。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 tries left</source>
        <translation>
            <numerusform>還可輸入 %n 次（共 %1 次）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>還可輸入 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last try. If it is wrong, the %1 is locked and must be reset or unlocked here with your identity document.</source>
        <translation>這是最後一次機會。如再輸錯，%1將被鎖定，須憑有效身分證件在窗口重置或解鎖。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Apply for a card</source>
        <comment>procedure</comment>
        <translation>申領</translation>
    </message>
    <message>
        <source>Make cards</source>
        <comment>procedure</comment>
        <translation>製卡</translation>
    </message>
    <message>
        <source>Receive made cards</source>
        <comment>procedure</comment>
        <translation>接收成品卡</translation>
    </message>
    <message>
        <source>Collect the card</source>
        <comment>procedure</comment>
        <translation>領卡</translation>
    </message>
    <message>
        <source>Activate the card</source>
        <comment>procedure</comment>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <comment>procedure</comment>
        <translation>修改密碼</translation>
    </message>
    <message>
        <source>Reset PIN</source>
        <comment>procedure</comment>
        <translation>重置密碼</translation>
    </message>
    <message>
        <source>Unlock PIN</source>
        <comment>procedure</comment>
        <translation>解鎖密碼</translation>
    </message>
    <message>
        <source>Report a loss</source>
        <comment>procedure</comment>
        <translation>掛失</translation>
    </message>
    <message>
        <source>Cancel a loss</source>
        <comment>procedure</comment>
        <translation>解除掛失</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <comment>procedure</comment>
        <translation>補換卡</translation>
    </message>
    <message>
        <source>Issue a loss notice</source>
        <comment>procedure</comment>
        <translation>出具掛失通知單</translation>
    </message>
    <message>
        <source>Issue a clearance notice</source>
        <comment>procedure</comment>
        <translation>出具清戶通知單</translation>
    </message>
    <message>
        <source>Clear the legacy account</source>
        <comment>procedure</comment>
        <translation>醫保卡清戶</translation>
    </message>
    <message>
        <source>Transfer the balance</source>
        <comment>procedure</comment>
        <translation>餘額劃轉</translation>
    </message>
    <message>
        <source>Correct details</source>
        <comment>procedure</comment>
        <translation>更正資訊</translation>
    </message>
    <message>
        <source>Print transactions</source>
        <comment>procedure</comment>
        <translation>列印交易明細</translation>
    </message>
    <message>
        <source>Enquire</source>
        <comment>procedure</comment>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Return a retained card</source>
        <comment>procedure</comment>
        <translation>退還被吞卡</translation>
    </message>
    <message>
        <source>Set the way of settlement</source>
        <comment>procedure</comment>
        <translation>設置結算方式</translation>
    </message>
    <message>
        <source>Close the card</source>
        <comment>procedure</comment>
        <translation>註銷</translation>
    </message>
    <message>
        <source>Reverse an act</source>
        <comment>procedure</comment>
        <translation>沖正</translation>
    </message>
    <message>
        <source>social PIN</source>
        <comment>credential</comment>
        <translation>社保密碼</translation>
    </message>
    <message>
        <source>query password</source>
        <comment>credential</comment>
        <translation>查詢密碼</translation>
    </message>
    <message>
        <source>financial PIN</source>
        <comment>credential</comment>
        <translation>金融密碼</translation>
    </message>
    <message>
        <source>transaction PIN</source>
        <comment>credential</comment>
        <translation>交易密碼</translation>
    </message>
    <message>
        <source>service password</source>
        <comment>credential</comment>
        <translation>服務密碼</translation>
    </message>
    <message>
        <source>kept by the card&apos;s chip</source>
        <comment>keeper</comment>
        <translation>由卡片晶片儲存</translation>
    </message>
    <message>
        <source>kept by the host</source>
        <comment>keeper</comment>
        <translation>由主機儲存</translation>
    </message>
    <message>
        <source>social-security application</source>
        <comment>application</comment>
        <translation>社會保障應用</translation>
    </message>
    <message>
        <source>financial application</source>
        <comment>application</comment>
        <translation>金融應用</translation>
    </message>
    <message>
        <source>applied for</source>
        <comment>stage</comment>
        <translation>已申領</translation>
    </message>
    <message>
        <source>being made</source>
        <comment>stage</comment>
        <translation>製卡中</translation>
    </message>
    <message>
        <source>ready for collection</source>
        <comment>stage</comment>
        <translation>待領取</translation>
    </message>
    <message>
        <source>collected</source>
        <comment>stage</comment>
        <translation>已領取</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>stage</comment>
        <translation>已補換</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>stage</comment>
        <translation>已註銷</translation>
    </message>
    <message>
        <source>active</source>
        <comment>state</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>not activated</source>
        <comment>state</comment>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>state</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>temporary loss reported</source>
        <comment>state</comment>
        <translation>臨時掛失</translation>
    </message>
    <message>
        <source>formal loss reported</source>
        <comment>state</comment>
        <translation>正式掛失</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>legacy card</comment>
        <translation>正常使用</translation>
    </message>
    <message>
        <source>suspended until its record is printed</source>
        <comment>legacy card</comment>
        <translation>停用，待列印交易明細</translation>
    </message>
    <message>
        <source>reported lost</source>
        <comment>legacy card</comment>
        <translation>已掛失</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>legacy card</comment>
        <translation>已停止使用</translation>
    </message>
    <message>
        <source>account cleared</source>
        <comment>legacy card</comment>
        <translation>已清戶</translation>
    </message>
    <message>
        <source>HRSS service window</source>
        <comment>window</comment>
        <translation>人社服務窗口</translation>
    </message>
    <message>
        <source>bank branch</source>
        <comment>window</comment>
        <translation>銀行網點</translation>
    </message>
    <message>
        <source>authorised bank window</source>
        <comment>window</comment>
        <translation>合作銀行社保窗口</translation>
    </message>
    <message>
        <source>community centre</source>
        <comment>window</comment>
        <translation>街道勞動保障服務中心</translation>
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
        <translation>市民卡服務廳</translation>
    </message>
    <message>
        <source>service point</source>
        <comment>window</comment>
        <translation>服務點</translation>
    </message>
    <message>
        <source>designated hospital</source>
        <comment>window</comment>
        <translation>定點醫院</translation>
    </message>
    <message>
        <source>designated pharmacy</source>
        <comment>window</comment>
        <translation>定點藥店</translation>
    </message>
    <message>
        <source>bank machine</source>
        <comment>window</comment>
        <translation>自動櫃員機</translation>
    </message>
    <message>
        <source>telephone</source>
        <comment>window</comment>
        <translation>電話</translation>
    </message>
    <message>
        <source>self-service terminal</source>
        <comment>window</comment>
        <translation>自助終端</translation>
    </message>
    <message>
        <source>web</source>
        <comment>window</comment>
        <translation>網上</translation>
    </message>
    <message>
        <source>Industrial and Commercial Bank of China</source>
        <comment>bank</comment>
        <translation>中國工商銀行</translation>
    </message>
    <message>
        <source>China Construction Bank</source>
        <comment>bank</comment>
        <translation>中國建設銀行</translation>
    </message>
    <message>
        <source>Bank of China</source>
        <comment>bank</comment>
        <translation>中國銀行</translation>
    </message>
    <message>
        <source>Agricultural Bank of China</source>
        <comment>bank</comment>
        <translation>中國農業銀行</translation>
    </message>
    <message>
        <source>Bank of Communications</source>
        <comment>bank</comment>
        <translation>交通銀行</translation>
    </message>
    <message>
        <source>Postal Savings Bank of China</source>
        <comment>bank</comment>
        <translation>中國郵政儲蓄銀行</translation>
    </message>
    <message>
        <source>Rural Credit Cooperative</source>
        <comment>bank</comment>
        <translation>農村信用社</translation>
    </message>
    <message>
        <source>Huarong Xiangjiang Bank</source>
        <comment>bank</comment>
        <translation>華融湘江銀行</translation>
    </message>
    <message>
        <source>the holder in person</source>
        <comment>requester</comment>
        <translation>持卡人本人</translation>
    </message>
    <message>
        <source>an agent</source>
        <comment>requester</comment>
        <translation>代辦人</translation>
    </message>
    <message>
        <source>the guardian</source>
        <comment>requester</comment>
        <translation>監護人</translation>
    </message>
    <message>
        <source>the unit&apos;s officer</source>
        <comment>requester</comment>
        <translation>單位經辦人</translation>
    </message>
    <message>
        <source>the card</source>
        <comment>paper</comment>
        <translation>社會保障卡</translation>
    </message>
    <message>
        <source>the legacy medical-insurance card</source>
        <comment>paper</comment>
        <translation>醫療保險卡（醫保卡）</translation>
    </message>
    <message>
        <source>the holder&apos;s identity card</source>
        <comment>paper</comment>
        <translation>持卡人身分證</translation>
    </message>
    <message>
        <source>household register</source>
        <comment>paper</comment>
        <translation>戶口簿</translation>
    </message>
    <message>
        <source>household certificate</source>
        <comment>paper</comment>
        <translation>戶籍證明</translation>
    </message>
    <message>
        <source>certificate by the unit</source>
        <comment>paper</comment>
        <translation>單位證明</translation>
    </message>
    <message>
        <source>application form</source>
        <comment>paper</comment>
        <translation>業務申請表</translation>
    </message>
    <message>
        <source>photo</source>
        <comment>paper</comment>
        <translation>照片</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <comment>paper</comment>
        <translation>授權委託書</translation>
    </message>
    <message>
        <source>the agent&apos;s identity card</source>
        <comment>paper</comment>
        <translation>代辦人身分證</translation>
    </message>
    <message>
        <source>copy of the agent&apos;s identity card</source>
        <comment>paper</comment>
        <translation>代辦人身分證複印件</translation>
    </message>
    <message>
        <source>the guardian&apos;s identity card</source>
        <comment>paper</comment>
        <translation>監護人身分證</translation>
    </message>
    <message>
        <source>proof of guardianship</source>
        <comment>paper</comment>
        <translation>監護關係證明</translation>
    </message>
    <message>
        <source>loss notice</source>
        <comment>paper</comment>
        <translation>掛失通知單</translation>
    </message>
    <message>
        <source>clearance notice</source>
        <comment>paper</comment>
        <translation>清戶通知單</translation>
    </message>
    <message>
        <source>death certificate</source>
        <comment>paper</comment>
        <translation>死亡證明</translation>
    </message>
    <message>
        <source>medical insurance</source>
        <comment>insurance</comment>
        <translation>醫療保險</translation>
    </message>
    <message>
        <source>pension insurance</source>
        <comment>insurance</comment>
        <translation>養老保險</translation>
    </message>
    <message>
        <source>the holder asks</source>
        <comment>purpose</comment>
        <translation>持卡人查詢</translation>
    </message>
    <message>
        <source>service at the window</source>
        <comment>purpose</comment>
        <translation>窗口辦理業務</translation>
    </message>
    <message>
        <source>supervision</source>
        <comment>purpose</comment>
        <translation>監督檢查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>procedure: PINs</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>oral loss report</source>
        <comment>loss</comment>
        <translation>口頭掛失</translation>
    </message>
    <message>
        <source>self-service loss report</source>
        <comment>loss</comment>
        <translation>自助掛失</translation>
    </message>
    <message>
        <source>manual loss report</source>
        <comment>loss</comment>
        <translation>人工掛失</translation>
    </message>
    <message>
        <source>formal loss report, in writing</source>
        <comment>loss</comment>
        <translation>書面（正式）掛失</translation>
    </message>
    <message>
        <source>the card is lost</source>
        <comment>replacement</comment>
        <translation>卡片遺失</translation>
    </message>
    <message>
        <source>the card is damaged</source>
        <comment>replacement</comment>
        <translation>卡片損壞</translation>
    </message>
    <message>
        <source>details on the card are wrong</source>
        <comment>replacement</comment>
        <translation>卡面資訊有誤</translation>
    </message>
    <message>
        <source>the card has expired</source>
        <comment>replacement</comment>
        <translation>卡片到期</translation>
    </message>
    <message>
        <source>change of bank</source>
        <comment>replacement</comment>
        <translation>變更銀行</translation>
    </message>
    <message>
        <source>settlement with the PIN</source>
        <comment>settlement</comment>
        <translation>憑密碼結算</translation>
    </message>
    <message>
        <source>settlement without a PIN</source>
        <comment>settlement</comment>
        <translation>免密碼結算</translation>
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
        <translation>檔案合併</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>step</comment>
        <translation>填寫事項</translation>
    </message>
    <message>
        <source>Unlock at the host</source>
        <comment>act</comment>
        <translation>在主機解鎖密碼</translation>
    </message>
    <message>
        <source>Unlock the PIN on the chip</source>
        <comment>act</comment>
        <translation>解鎖晶片密碼</translation>
    </message>
    <message>
        <source>Take the blank out of the stock</source>
        <comment>act</comment>
        <translation>領用空白卡</translation>
    </message>
    <message>
        <source>Write the card</source>
        <comment>act</comment>
        <translation>寫卡</translation>
    </message>
    <message>
        <source>Read the card back and compare</source>
        <comment>act</comment>
        <translation>回讀核對</translation>
    </message>
    <message>
        <source>Print the face</source>
        <comment>act</comment>
        <translation>列印卡面</translation>
    </message>
    <message>
        <source>Book the blank</source>
        <comment>act</comment>
        <translation>登記空白卡去向</translation>
    </message>
    <message>
        <source>Identity document</source>
        <comment>step</comment>
        <translation>身分證件</translation>
    </message>
    <message>
        <source>Prove PIN</source>
        <comment>step</comment>
        <translation>驗證密碼</translation>
    </message>
    <message>
        <source>Please enter your %1, to show that you know it</source>
        <translation>請輸入您的%1，以證明您知道它</translation>
    </message>
    <message>
        <source>A wrong entry counts.</source>
        <translation>輸錯會計入次數。</translation>
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
        <translation>無法核查</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>an identity document</comment>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>network check: %1</source>
        <translation>聯網核查：%1</translation>
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
        <translation>長期</translation>
    </message>
    <message>
        <source>%1: forgotten, the new one %2</source>
        <translation>%1：已忘記，新密碼 %2</translation>
    </message>
    <message>
        <source>%1: now %2, the new one %3</source>
        <translation>%1：現在 %2，新密碼 %3</translation>
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
        <translation>已儲存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n blank card(s) received.</source>
        <translation>
            <numerusform>已入庫空白卡 %n 張。</numerusform>
        </translation>
    </message>
    <message>
        <source>This delivery was received before.</source>
        <translation>這批空白卡此前已入庫。</translation>
    </message>
    <message>
        <source>Another file or batch is still under way.</source>
        <translation>另一個檔案或批次正在辦理。</translation>
    </message>
    <message>
        <source>Please wait until it is done, or cancel it.</source>
        <translation>請等待其完成，或先取消。</translation>
    </message>
    <message>
        <source>Stock of cards</source>
        <translation>卡片庫存</translation>
    </message>
    <message>
        <source>Batches to the factory</source>
        <translation>製卡批次</translation>
    </message>
    <message>
        <source>Holders to tell, late cards</source>
        <translation>待通知與逾期</translation>
    </message>
    <message>
        <source>Fees of the day</source>
        <translation>當日收費</translation>
    </message>
    <message>
        <source>Officer&apos;s file, return file</source>
        <translation>批量檔案</translation>
    </message>
</context>
<context>
    <name>guitai::app::DayRoom</name>
    <message>
        <source>The day is as open as before.</source>
        <translation>該日仍未日終。</translation>
    </message>
    <message>
        <source>The supervisor could not sign.</source>
        <translation>主管未能簽字。</translation>
    </message>
    <message>
        <source>Nothing was closed.</source>
        <translation>未辦理日終。</translation>
    </message>
</context>
<context>
    <name>guitai::app::DiagnosisRoom</name>
    <message>
        <source>Rules of %1</source>
        <translation>%1 的規則</translation>
    </message>
    <message>
        <source>Rules left out</source>
        <translation>未採用的規則</translation>
    </message>
</context>
<context>
    <name>guitai::app::EarlierRoom</name>
    <message>
        <source>The papers could not be read.</source>
        <translation>無法讀取單據。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, tell support the code.</source>
        <translation>請重試；若再次出現，請將代碼告知技術支援。</translation>
    </message>
</context>
<context>
    <name>guitai::app::PracticeHouse</name>
    <message>
        <source>Exercises</source>
        <translation>練習題</translation>
    </message>
</context>
<context>
    <name>guitai::app::SettingsRoom</name>
    <message>
        <source>Shared with other counters</source>
        <translation>與其他櫃檯共用</translation>
    </message>
    <message>
        <source>This counter&apos;s own</source>
        <translation>本櫃檯自有</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>The file with the settings could not be read.</source>
        <translation>設定檔無法讀取。</translation>
    </message>
    <message>
        <source>The usual settings hold. Nothing else is affected.</source>
        <translation>現使用預設設定，其他不受影響。</translation>
    </message>
    <message>
        <source>Choose anew what you want; that is kept again.</source>
        <translation>請重新選擇，之後會照常儲存。</translation>
    </message>
    <message numerus="yes">
        <source>%n kept setting(s) cannot be: the usual instead.</source>
        <translation>
            <numerusform>有 %n 項已存設定無效，改用預設值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look them through, and choose anew what you want.</source>
        <translation>請逐項檢視，並重新選擇。</translation>
    </message>
    <message>
        <source>The settings hold, but could not be kept.</source>
        <translation>設定已生效，但無法儲存。</translation>
    </message>
    <message>
        <source>At the next start they are as before. Please tell the administrator that the counter&apos;s folder cannot be written.</source>
        <translation>下次啟動時將恢復原樣。請告知管理員：櫃檯的資料夾無法寫入。</translation>
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
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>Large type on the customer&apos;s screen, on or off</source>
        <translation>客戶螢幕大字：開或關</translation>
    </message>
    <message>
        <source>English on the customer&apos;s screen, on or off</source>
        <translation>客戶螢幕雙語：開或關</translation>
    </message>
</context>
<context>
    <name>guitai::app::TodayRoom</name>
    <message>
        <source>Month and year</source>
        <translation>月度與年度</translation>
    </message>
    <message>
        <source>You may not see the office&apos;s numbers.</source>
        <translation>您無權檢視本網點的統計資料。</translation>
    </message>
    <message>
        <source>Please ask a supervisor or an administrator.</source>
        <translation>請找主管或管理員。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
</context>
<context>
    <name>guitai::app::TrainerRoom</name>
    <message>
        <source>Replace an exercise</source>
        <translation>取代練習</translation>
    </message>
    <message>
        <source>One of your own exercises has the id %1 already. Replace it? What it said before is gone then.</source>
        <translation>您的自編練習中已有編號 %1。要取代嗎？原來的內容將不再保留。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
</context>
<context>
    <name>guitai::app::Window</name>
    <message>
        <source>Free practice</source>
        <translation>自由練習</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ActList</name>
    <message>
        <source>to do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已開始</translation>
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
        <translation>授權</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>已顯示：%1</translation>
    </message>
    <message>
        <source>Approved. The clerk goes on with the act.</source>
        <translation>已授權，經辦員可繼續辦理。</translation>
    </message>
    <message>
        <source>Refused. The clerk is told the reason.</source>
        <translation>未予授權，原因已告知經辦員。</translation>
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
        <translation>申請櫃檯</translation>
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
        <translation>登記庫目前會拒絕該業務：%1</translation>
    </message>
    <message>
        <source>Approvals for other desks</source>
        <translation>其他櫃檯的授權申請</translation>
    </message>
    <message>
        <source>Waiting for a supervisor</source>
        <translation>等待主管授權</translation>
    </message>
    <message>
        <source>Nothing waits. What other desks ask shows up here by itself.</source>
        <translation>暫無申請。其他櫃檯的申請會自動顯示在此。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>Or the reason why not</source>
        <translation>或拒絕原因</translation>
    </message>
    <message>
        <source>Reason for refusing</source>
        <translation>拒絕原因</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒絕</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ApproveView</name>
    <message>
        <source>A supervisor signs this act</source>
        <translation>請主管簽字授權</translation>
    </message>
    <message>
        <source>Somebody other than the clerk at this desk, for exactly what stands here.</source>
        <translation>須為本櫃經辦員以外的人員，且僅就此處所列事項授權。</translation>
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
        <translation>主管登入名</translation>
    </message>
    <message>
        <source>Supervisor&apos;s password</source>
        <translation>主管口令</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>事項</translation>
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
        <translation>簽字</translation>
    </message>
    <message>
        <source>The supervisor reads the act, the holder and the card, and signs with name and password. The signature holds for this act alone. The clerk cannot approve his own work.</source>
        <translation>主管核對事項、持卡人和卡號後，用登入名和口令簽字。簽字僅對本次事項有效，經辦員不能授權自己的業務。</translation>
    </message>
    <message>
        <source>1  At this desk</source>
        <translation>1  本櫃檯</translation>
    </message>
    <message>
        <source>2  From another desk</source>
        <translation>2  其他櫃檯</translation>
    </message>
    <message>
        <source>This counter knows no supervisor other than you.</source>
        <translation>本櫃檯沒有除您以外的主管。</translation>
    </message>
    <message>
        <source>Asked at %1. Waiting for an answer until %2.</source>
        <translation>已於 %1 申請，等待答覆至 %2。</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>尚未申請。</translation>
    </message>
    <message>
        <source>Any other supervisor may answer who is signed in at a counter that serves the holder&apos;s city. Whoever answers sees the same changes as the holder, and signs exactly these.</source>
        <translation>凡在服務持卡人所在城市的櫃檯登入的其他主管均可答覆。答覆者看到的變更與持卡人相同，並僅就這些變更簽字。</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>撤回申請</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>申請授權</translation>
    </message>
    <message>
        <source>3  By telephone</source>
        <translation>3  電話授權</translation>
    </message>
    <message>
        <source>Take the code</source>
        <translation>採用授權碼</translation>
    </message>
</context>
<context>
    <name>guitai::ui::Banner</name>
    <message>
        <source>Code for support: %1</source>
        <translation>技術支持代碼：%1</translation>
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
        <translation>當前操作員沒有經辦權限。</translation>
    </message>
    <message>
        <source>Batches and stock are a clerk&apos;s work: please have a clerk sign in.</source>
        <translation>製卡批次與庫存由經辦員辦理，請由經辦員登入。</translation>
    </message>
    <message>
        <source>Stopped before the file was written.</source>
        <translation>已停止，檔案尚未寫出。</translation>
    </message>
    <message>
        <source>The batch is begun; what is in production stays there.</source>
        <translation>批次已建立，已轉入製卡的不變。</translation>
    </message>
    <message>
        <source>Send a batch goes on where it was.</source>
        <translation>再次“傳送批次”即從中斷處繼續。</translation>
    </message>
    <message>
        <source>No card waits for the factory.</source>
        <translation>沒有待製的卡。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未寫出檔案。</translation>
    </message>
    <message numerus="yes">
        <source>The batch is sent: %n card(s) in the file.</source>
        <translation>
            <numerusform>批次已發出：檔案中有 %n 張卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds identity numbers in full: please hand it over, and delete it here.</source>
        <translation>檔案含完整社會保障號碼，請移交後在本機刪除。</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>the page in the window&apos;s rail</comment>
        <translation>批次庫存</translation>
    </message>
    <message>
        <source>Batches and stock</source>
        <translation>製卡批次與庫存</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Batches to the factory</source>
        <translation>製卡批次</translation>
    </message>
    <message>
        <source>To tell and late</source>
        <translation>待通知與逾期</translation>
    </message>
    <message>
        <source>Fees of the day</source>
        <translation>當日收費</translation>
    </message>
    <message>
        <source>Files of many lines</source>
        <translation>批量檔案</translation>
    </message>
</context>
<context>
    <name>guitai::ui::BeforeAfter</name>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1：辦理前%2，辦理後%3</translation>
    </message>
</context>
<context>
    <name>guitai::ui::BriefPage</name>
    <message>
        <source>Back to the work</source>
        <translation>回到業務</translation>
    </message>
    <message>
        <source>Serve the customer</source>
        <translation>接待客戶</translation>
    </message>
    <message>
        <source>At any time: F6 the customer, F7 the papers on the desk, F8 a hint, F9 turn the customer away.</source>
        <translation>隨時可按：F6 客戶，F7 桌上的材料，F8 提示，F9 不予辦理。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CallForm</name>
    <message>
        <source>none in the file</source>
        <translation>檔案中沒有</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Name and number are shown in full for this call; that they were is on record.</source>
        <translation>姓名和號碼僅為本次聯絡完整顯示；顯示即留痕。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>完整顯示</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未聯絡上</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CardButton</name>
    <message>
        <source>in the reader</source>
        <translation>在讀卡機中</translation>
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
        <translation>%1：已鎖定</translation>
    </message>
    <message>
        <source>%1: initial value</source>
        <translation>%1：初始密碼</translation>
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
        <translation>補換中，不能再使用</translation>
    </message>
    <message>
        <source>kept by a machine of %1</source>
        <translation>被%1機具吞卡</translation>
    </message>
    <message>
        <source>account stopped by the bank</source>
        <translation>帳戶已被銀行止付</translation>
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
        <translation>規則案例(&amp;R)：</translation>
    </message>
    <message>
        <source>File of a rule case</source>
        <translation>規則案例檔案</translation>
    </message>
    <message>
        <source>a file, then Enter</source>
        <translation>輸入檔名後按 Enter</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Reading the case and trying it with every citizen…</source>
        <translation>正在讀取案例，並逐一與練習人物試辦……</translation>
    </message>
    <message>
        <source>A rule case says who asks for what, at which window, with what; the decider says what comes of it.</source>
        <translation>規則案例寫明誰在哪個窗口、帶什麼材料、要辦什麼；結果由裁決規則給出。</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>辦什麼</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>誰來辦</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Who plays it: a citizen with whom the same comes about</source>
        <translation>由誰來演：得到同樣結果的人物</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>What comes about</source>
        <translation>試辦結果</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>選用</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ClassPart</name>
    <message>
        <source>Reading…</source>
        <translation>正在讀取……</translation>
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
        <translation>%1 · %2：最好的一次，%3 分（滿分 %4 分，提示扣 %5 分）</translation>
    </message>
    <message>
        <source>%1 · %2: the best try, %3 of %4 points</source>
        <translation>%1 · %2：最好的一次，%3 分（滿分 %4 分）</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>加入檔案</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>加入資料夾</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>匯出 CSV</translation>
    </message>
    <message>
        <source>E&amp;xercise:</source>
        <translation>練習(&amp;X)：</translation>
    </message>
    <message>
        <source>The points of the best try</source>
        <translation>最好一次的各項得分</translation>
    </message>
    <message>
        <source>Which exercise is shown</source>
        <translation>顯示哪個練習</translation>
    </message>
    <message>
        <source>The class, by learner and exercise</source>
        <translation>全班成績（按學員和練習）</translation>
    </message>
    <message>
        <source>Add the results.jsonl of each learner&apos;s counter, or a folder of such files.</source>
        <translation>請加入各學員櫃檯的 results.jsonl，或存放這些檔案的資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that are not counted.</source>
        <translation>
            <numerusform>另有 %n 處未計入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guitai::ui::CodePanel</name>
    <message>
        <source>Tell the supervisor what is to be done and for whom, then read out:</source>
        <translation>告知主管所辦業務和持卡人，然後報出：</translation>
    </message>
    <message>
        <source>Supervisor&apos;s number</source>
        <translation>主管編號</translation>
    </message>
    <message>
        <source>Code that he reads back</source>
        <translation>主管回報的授權碼</translation>
    </message>
    <message>
        <source>Supervisor&apos;s number, six digits</source>
        <translation>主管編號，六位</translation>
    </message>
    <message>
        <source>Code that the supervisor reads back, ten digits</source>
        <translation>主管回報的授權碼，十位</translation>
    </message>
    <message>
        <source>The approval is provisional until the registry has checked the code. A wrong one counts against the supervisor&apos;s number.</source>
        <translation>登記庫核驗授權碼之前，授權為暫時有效。授權碼錯誤會計入該主管編號。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CommandPalette</name>
    <message>
        <source>What do you want to do? Chinese, pinyin initials or English</source>
        <translation>要辦理什麼？可輸入中文、拼音首字母或英文</translation>
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
        <translation>請與持卡人確認</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. The holder sees the same on the customer&apos;s side.</source>
        <translation>尚未作任何改動。持卡人在客戶屏上看到相同內容。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>確認辦理</translation>
    </message>
    <message>
        <source>Read the changes to the holder. Enter does them; Esc goes back, and nothing has been done.</source>
        <translation>請向持卡人說明變更內容。按 Enter 辦理；按 Esc 返回，不作任何改動。</translation>
    </message>
    <message>
        <source>When you go on, the registry is changed.</source>
        <translation>繼續後將修改登記庫。</translation>
    </message>
    <message>
        <source>When you go on, the card and the registry are changed. A PIN that has been changed cannot be brought back.</source>
        <translation>繼續後將修改卡片和登記庫；密碼一經修改不能恢復。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CustomerDisplay</name>
    <message>
        <source>Done. Please take your card and your voucher.</source>
        <translation>已辦好。請收好您的卡和憑證。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please take your card.</source>
        <translation>沒有作任何更改。請收好您的卡。</translation>
    </message>
    <message>
        <source>This could not be finished. The clerk explains what to do.</source>
        <translation>業務未能辦完，請聽經辦員說明下一步怎麼辦。</translation>
    </message>
    <message>
        <source>It is not certain whether the card took the new PIN. The clerk explains what to do.</source>
        <translation>暫時無法確定卡是否已經改為新密碼，請聽經辦員說明下一步怎麼辦。</translation>
    </message>
    <message>
        <source>Six digits, then Enter. Nobody else may see them; do not write them down.</source>
        <translation>請輸入六位數字，再按確認鍵。請遮擋鍵盤，不要把密碼寫下來。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Guitai: customer</source>
        <translation>櫃檯：客戶螢幕</translation>
    </message>
    <message>
        <source>%1   ·   practice, no real business</source>
        <translation>%1   ·   練習，不辦理真實業務</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎光臨</translation>
    </message>
    <message>
        <source>Please have your card and identity document ready.</source>
        <translation>請準備好社會保障卡和身分證件。</translation>
    </message>
    <message>
        <source>%1   card %2</source>
        <translation>%1   卡號 %2</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>憑證號 %1</translation>
    </message>
    <message>
        <source>Please check, and tell the clerk if you agree.</source>
        <translation>請核對，同意請告訴經辦員。</translation>
    </message>
    <message>
        <source>Done. Please take your papers and your voucher.</source>
        <translation>已辦結，請收好您的材料和憑證。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please take your papers.</source>
        <translation>未作任何改動，請收好您的材料。</translation>
    </message>
    <message>
        <source>%1   ·   served by %2</source>
        <translation>%1   ·   經辦員 %2</translation>
    </message>
</context>
<context>
    <name>guitai::ui::CustomerPanel</name>
    <message>
        <source>You play the customer, too. On the customer’s window type:
%1</source>
        <translation>客戶也由您來扮演。請在客戶窗口輸入：
%1</translation>
    </message>
    <message>
        <source>Ask the customer: a digit puts the question.</source>
        <translation>可以問客戶：按數字鍵提問。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：「%2」</translation>
    </message>
</context>
<context>
    <name>guitai::ui::DayPage</name>
    <message>
        <source>Day&apos;s end</source>
        <translation>日終</translation>
    </message>
    <message>
        <source>Closed by %1 at %2. Nothing was done since.</source>
        <translation>%1 已於 %2 辦理日終，此後無業務。</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>說明：%1</translation>
    </message>
    <message>
        <source>Nothing was done on this day.</source>
        <translation>當日無業務。</translation>
    </message>
    <message>
        <source>It was closed before; acts since then want closing, too.</source>
        <translation>當日曾辦理日終，此後又有業務，需再次日終。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not tie out.</source>
        <translation>
            <numerusform>有 %n 處差異。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look at each. A supervisor can close the day with a remark that says what was found.</source>
        <translation>請逐項核查。主管可填寫核查說明後辦理日終。</translation>
    </message>
    <message>
        <source>Everything ties out.</source>
        <translation>帳實相符。</translation>
    </message>
    <message>
        <source>A supervisor who served nobody on this day signs below.</source>
        <translation>請當日未辦理業務的主管在下方簽字。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work stay open and are carried over. A supervisor who served nobody on this day signs below.</source>
        <translation>
            <numerusform>有 %n 項未結業務，將結轉次日。請當日未辦理業務的主管在下方簽字。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1（未日終）</translation>
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
        <translation>當日業務</translation>
    </message>
    <message>
        <source>No act on this day.</source>
        <translation>當日無業務。</translation>
    </message>
    <message>
        <source>What does not tie out</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>未結業務</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未結業務。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
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
        <translation>差異說明</translation>
    </message>
    <message>
        <source>Supervisor&apos;s sign-in name</source>
        <translation>主管登入名</translation>
    </message>
    <message>
        <source>Supervisor&apos;s password</source>
        <translation>主管口令</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>辦理日終</translation>
    </message>
    <message>
        <source>Print the day&apos;s report</source>
        <translation>列印日終報表</translation>
    </message>
    <message>
        <source>Vouchers, stock and money</source>
        <translation>憑證、庫存與資金</translation>
    </message>
</context>
<context>
    <name>guitai::ui::DetailsView</name>
    <message>
        <source>A digit chooses or clears what stands beside it; 0 ticks everything.</source>
        <translation>按數字鍵選擇或取消旁邊的選項，按 0 全部勾選。</translation>
    </message>
    <message>
        <source>A digit chooses what stands beside it.</source>
        <translation>按數字鍵選擇旁邊的選項。</translation>
    </message>
    <message>
        <source>Leave as it is what is right already.</source>
        <translation>原本正確的內容保持不變。</translation>
    </message>
    <message>
        <source>Not everything agrees: the card is not handed out. It is taken back and made again (A6).</source>
        <translation>有不相符之處：拒收重製。該卡不發放，收回重新制作（A6）。</translation>
    </message>
    <message>
        <source>Take the card back</source>
        <translation>收回重製</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Digits choose, Tab goes from field to field, Enter goes on. Whether it is possible like this is decided by the region&apos;s rules when you press Enter; what was entered stays.</source>
        <translation>按數字鍵選擇，按 Tab 鍵切換欄目，按 Enter 繼續。能否這樣辦理由本地區規則在按 Enter 後判定；已填內容會保留。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::DiagnosisPage</name>
    <message>
        <source>Self-diagnosis</source>
        <translation>自我診斷</translation>
    </message>
    <message>
        <source>The report is in the clipboard. It names nobody.</source>
        <translation>報告已複製，其中不含個人資料。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to look at.</source>
        <translation>
            <numerusform>有 %n 項需要檢視。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>What the counter stands on</source>
        <translation>櫃檯執行環境</translation>
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
        <translation>證件上寫著什麼：%1？</translation>
    </message>
    <message>
        <source>Lay it on the reader, or type what stands on it.</source>
        <translation>請把證件放到閱讀機上，或照證件輸入。</translation>
    </message>
    <message>
        <source>Type what stands on it, not what stands in the file.</source>
        <translation>請照證件輸入，不要照檔案輸入。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>公民身分號碼</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>YYYYMMDD, or 0 for long-term</source>
        <translation>年月日八位數字，長期為 0</translation>
    </message>
    <message>
        <source>What did the network check answer?</source>
        <translation>聯網核查的結果是什麼？</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>讀取證件</translation>
    </message>
    <message>
        <source>No identity number reads like this: please compare it once more.</source>
        <translation>公民身分號碼不會是這樣：請再核對一次。</translation>
    </message>
    <message>
        <source>Please type its last day with eight digits, or 0 for long-term.</source>
        <translation>請用八位數字輸入有效期的最後一天，長期輸入 0。</translation>
    </message>
    <message>
        <source>No document lies on the reader. Lay it there, or type.</source>
        <translation>閱讀機上沒有證件。請放上證件，或手工輸入。</translation>
    </message>
    <message>
        <source>The reader could not read it. Try once more, or type.</source>
        <translation>閱讀機沒有讀出證件。請再試一次，或手工輸入。</translation>
    </message>
    <message>
        <source>The document of who stands here, not of the holder when somebody else came. It must be valid today; the holder&apos;s must bear the name and number of the file. What the network check answered is put on record, also when it could not be asked.</source>
        <translation>這裡輸入來辦理的人的證件；由他人代辦時，不是持卡人的證件。證件今天必須有效；持卡人本人的證件須與檔案的姓名和號碼一致。聯網核查的結果記錄在案，無法核查時也一樣。</translation>
    </message>
    <message>
        <source>The name as it stands on the document, please.</source>
        <translation>請照證件輸入姓名。</translation>
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
        <translation>選用人物後顯示分值。</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>分值：%1</translation>
    </message>
    <message>
        <source>The exercise needs an id of a–z, 0–9 and hyphens.</source>
        <translation>練習編號須由 a–z、0–9 和連字號組成。</translation>
    </message>
    <message>
        <source>A text is missing in %1: %2.</source>
        <translation>%1缺少內容：%2。</translation>
    </message>
    <message>
        <source>In each language as many hints, a line each, %1 at most: %2 has %3.</source>
        <translation>各語言的提示條數應相同，每行一條，最多 %1 條：%2有 %3 條。</translation>
    </message>
    <message>
        <source>The exercise, in your own words</source>
        <translation>練習內容（用您自己的話）</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>編號(&amp;I)：</translation>
    </message>
    <message>
        <source>Id of the exercise</source>
        <translation>練習編號</translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation>級別(&amp;V)：</translation>
    </message>
    <message>
        <source>Level, 1 to 4</source>
        <translation>級別，1 到 4</translation>
    </message>
    <message>
        <source>Te&amp;xts in:</source>
        <translation>語言(&amp;X)：</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>內容的語言</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>標題(&amp;T)：</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
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
        <translation>要點(&amp;E)：</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>要點</translation>
    </message>
    <message>
        <source>&amp;Hints:</source>
        <translation>提示(&amp;H)：</translation>
    </message>
    <message>
        <source>Hints, a line each</source>
        <translation>提示，每行一條</translation>
    </message>
    <message>
        <source>a line each, five at most</source>
        <translation>每行一條，最多五條</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Try it at once</source>
        <translation>馬上試做</translation>
    </message>
</context>
<context>
    <name>guitai::ui::DrawerPage</name>
    <message>
        <source>The practice reader is empty.</source>
        <translation>練習讀卡機中沒有卡。</translation>
    </message>
    <message>
        <source>In the practice reader: the card of %1</source>
        <translation>練習讀卡機中：%1的卡</translation>
    </message>
    <message>
        <source>Practice: who comes to the counter?</source>
        <translation>練習：誰來到櫃檯？</translation>
    </message>
    <message>
        <source>Choose a citizen and press Enter: the card goes into the practice reader and the holder&apos;s page opens. People and numbers are made up.</source>
        <translation>選一位市民並按 Enter：卡插入練習讀卡機，持卡人頁面隨即開啟。人物和號碼均為虛構。</translation>
    </message>
    <message>
        <source>Citizens and their cards</source>
        <translation>市民和他們的卡</translation>
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
        <translation>zh_TW</translation>
    </message>
    <message>
        <source>%1   no card at hand</source>
        <translation>%1   手上沒有卡</translation>
    </message>
    <message>
        <source>%1   card %2</source>
        <translation>%1   卡號 %2</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>窗口(&amp;W)：</translation>
    </message>
    <message>
        <source>The window to practise at</source>
        <translation>在哪個窗口練習</translation>
    </message>
</context>
<context>
    <name>guitai::ui::EarlierActsPage</name>
    <message>
        <source>Earlier acts and their papers</source>
        <translation>以往業務與單據</translation>
    </message>
    <message>
        <source>Each is marked as a reprint, with which copy it is, and is put on record.</source>
        <translation>每份均標明補印及第幾份，並記入稽核記錄。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>This act was done at another counter, left no voucher, or is from before papers were kept. The record of acts below has it.</source>
        <translation>該業務由其他櫃檯辦理、未產生憑證，或辦理時尚未儲存單據；可列印下方的業務辦理記錄。</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>已辦業務，最近的在前</translation>
    </message>
    <message>
        <source>Nothing was done for this holder yet.</source>
        <translation>該持卡人尚未辦理業務。</translation>
    </message>
    <message>
        <source>Papers of this act</source>
        <translation>本筆業務的單據</translation>
    </message>
    <message>
        <source>Print the record of acts</source>
        <translation>列印業務辦理記錄</translation>
    </message>
    <message>
        <source>Back to the holder</source>
        <translation>返回持卡人</translation>
    </message>
    <message>
        <source>The registry does not answer: only what waits here is shown.</source>
        <translation>登記庫未應答：僅顯示在本櫃等待傳送的業務。</translation>
    </message>
    <message>
        <source>Please look again in a moment.</source>
        <translation>請稍後再看。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::EnterPinView</name>
    <message>
        <source>Please wait</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>The holder has entered the PINs</source>
        <translation>持卡人已輸入密碼</translation>
    </message>
    <message>
        <source>The clerk neither sees, hears nor types it.</source>
        <translation>經辦員不看、不聽、不代輸。</translation>
    </message>
    <message>
        <source>Ask the holder whether to use the last try. Enter lets the holder type.</source>
        <translation>請詢問持卡人是否使用最後一次機會。按 Enter 後由持卡人輸入。</translation>
    </message>
    <message>
        <source>Please ask the holder to type on the customer&apos;s side now, and look away.</source>
        <translation>請持卡人現在在客戶側輸入，經辦員請回避。</translation>
    </message>
    <message>
        <source>The holder enters the present %1</source>
        <translation>請持卡人輸入現用%1</translation>
    </message>
    <message>
        <source>The holder chooses a new %1</source>
        <translation>請持卡人設置新的%1</translation>
    </message>
    <message>
        <source>The holder enters the new %1 once more</source>
        <translation>請持卡人再次輸入新的%1</translation>
    </message>
    <message>
        <source>The holder enters the new %1 once, to see what the card has taken</source>
        <translation>請持卡人輸入一次新的%1，以確認卡片狀態</translation>
    </message>
    <message>
        <source>Use the last try</source>
        <translation>使用最後一次</translation>
    </message>
    <message>
        <source>Six digits, typed by the holder alone. A new PIN that is too easy to guess, or two entries that differ, cost no try. A card pulled out is not a wrong PIN.</source>
        <translation>六位數字，由持卡人本人輸入。新密碼過於簡單或兩次不一致，不計次數；拔卡不算輸錯。</translation>
    </message>
    <message>
        <source>The holder enters the present %1 as a proof</source>
        <translation>持卡人輸入現在的%1作為證明</translation>
    </message>
    <message>
        <source>The holder is not asked to type</source>
        <translation>不再請持卡人輸入</translation>
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
        <translation>客戶</translation>
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
        <translation>不予辦理</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
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
        <translation>第 %1 級</translation>
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
        <translation>還沒做過</translation>
    </message>
    <message>
        <source>Practice: the exercises</source>
        <translation>練習：練習題</translation>
    </message>
    <message>
        <source>Choose one and press Enter. People, papers and numbers are made up; nothing leaves this counter.</source>
        <translation>選一題按 Enter。人物、材料和號碼都是虛構的，不會離開本櫃檯。</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>您的姓名(&amp;Y)：</translation>
    </message>
    <message>
        <source>Your name, for the results</source>
        <translation>您的姓名，記入成績</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Exercises by level</source>
        <translation>按級別排列的練習題</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Done; %1 of %2 points at best</source>
        <translation>已完成，最高 %1 分（滿分 %2）</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1（自編）</translation>
    </message>
    <message>
        <source>Delete an exercise</source>
        <translation>刪除練習</translation>
    </message>
    <message>
        <source>Delete your exercise “%1”? What learners have done with it stays in their results.</source>
        <translation>要刪除您的練習「%1」嗎？學員做過的成績仍會保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>培訓員專用</translation>
    </message>
</context>
<context>
    <name>guitai::ui::Face</name>
    <message>
        <source>short hair</source>
        <translation>短髮</translation>
    </message>
    <message>
        <source>long hair</source>
        <translation>長髮</translation>
    </message>
    <message>
        <source>hair in a bun</source>
        <translation>盤髮</translation>
    </message>
    <message>
        <source>no hair</source>
        <translation>光頭</translation>
    </message>
    <message>
        <source>%1, glasses</source>
        <translation>%1，戴眼鏡</translation>
    </message>
    <message>
        <source>%1, no glasses</source>
        <translation>%1，不戴眼鏡</translation>
    </message>
    <message>
        <source>The customer: %1</source>
        <translation>客戶：%1</translation>
    </message>
</context>
<context>
    <name>guitai::ui::FactoryPanel</name>
    <message>
        <source>Where the factory&apos;s file is written to</source>
        <translation>製卡檔案的儲存位置</translation>
    </message>
    <message>
        <source>All cards that are applied for go to the factory in one batch. Its file holds names and identity numbers in full: hand it over and delete it. The factory&apos;s return file counts the finished cards into the stock.</source>
        <translation>所有已申領的卡一併轉入製卡批次。製卡檔案含完整姓名和社會保障號碼，移交後請刪除。受理製卡回盤檔案即將成品卡清點入庫。</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>No batch has been sent yet.
Send a batch moves all cards that are applied for into production.</source>
        <translation>尚未發出批次。
“傳送批次”將所有已申領的卡轉入製卡。</translation>
    </message>
    <message>
        <source>Not sent with the batch</source>
        <translation>未隨批次發出</translation>
    </message>
    <message>
        <source>Write the file in GB18030</source>
        <translation>檔案用 GB18030 編碼</translation>
    </message>
    <message>
        <source>Send a batch…</source>
        <translation>傳送批次…</translation>
    </message>
    <message>
        <source>Take the factory&apos;s return file…</source>
        <translation>受理製卡回盤…</translation>
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
        <translation>下次寫卡時卡會被拔出</translation>
    </message>
    <message>
        <source>Pull the card at a write</source>
        <translation>寫卡時拔卡</translation>
    </message>
    <message>
        <source>Repair the line</source>
        <translation>恢復線路</translation>
    </message>
    <message>
        <source>Cut the line</source>
        <translation>斷開線路</translation>
    </message>
    <message>
        <source>Start the reader service</source>
        <translation>啟動讀卡服務</translation>
    </message>
    <message>
        <source>Stop the reader service</source>
        <translation>停止讀卡服務</translation>
    </message>
    <message>
        <source>Let go wrong:</source>
        <translation>模擬故障：</translation>
    </message>
</context>
<context>
    <name>guitai::ui::FeesPanel</name>
    <message>
        <source>Taken %1, given back %2: %3 must be in the drawer.</source>
        <translation>收取 %1，退還 %2，應存現金 %3。</translation>
    </message>
    <message>
        <source>Ties out: each fee belongs to an act at the registry.</source>
        <translation>帳實相符：每筆收費均與登記庫的業務對應。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Please look at each, and tell the supervisor.</source>
        <translation>
            <numerusform>有 %n 處差異，請逐筆核對並報告主管。</numerusform>
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
        <translation>當日收費</translation>
    </message>
    <message>
        <source>No fee was taken or given back on this day.</source>
        <translation>當日沒有收費或退費。</translation>
    </message>
    <message>
        <source>What does not tie out</source>
        <translation>差異明細</translation>
    </message>
</context>
<context>
    <name>guitai::ui::FilePanel</name>
    <message>
        <source>Where the report is written to</source>
        <translation>結果報告的儲存位置</translation>
    </message>
    <message>
        <source>Under way. What is done stays done if you cancel.</source>
        <translation>正在辦理。取消後，已辦理的仍然有效。</translation>
    </message>
    <message>
        <source>Stopped  ·  %1
The same file again goes on where it was.</source>
        <translation>已停止  ·  %1
再次受理同一檔案即從中斷處繼續。</translation>
    </message>
    <message>
        <source>Look at the file again</source>
        <translation>重新檢查檔案</translation>
    </message>
    <message numerus="yes">
        <source>Apply for %n card(s)</source>
        <translation>
            <numerusform>申領 %n 張卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand %n card(s) to the officer</source>
        <translation>
            <numerusform>向經辦人發放 %n 張卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) into the stock</source>
        <translation>
            <numerusform>%n 行清點入庫</numerusform>
        </translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未選擇檔案</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>檔案：%1</translation>
    </message>
    <message>
        <source>An officer&apos;s applications</source>
        <translation>經辦人批量申領</translation>
    </message>
    <message>
        <source>Hand-out to an officer</source>
        <translation>經辦人批量領卡</translation>
    </message>
    <message>
        <source>The factory&apos;s return file</source>
        <translation>製卡回盤</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>檔案用途(&amp;W)：</translation>
    </message>
    <message>
        <source>What the file is taken for</source>
        <translation>檔案用途</translation>
    </message>
    <message>
        <source>&amp;Bank, where a line names none:</source>
        <translation>未註明銀行的按(&amp;B)：</translation>
    </message>
    <message>
        <source>Bank, where a line names none</source>
        <translation>未註明銀行的按</translation>
    </message>
    <message>
        <source>Handed in for each person:</source>
        <translation>每人已交材料：</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>只看未辦成的</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>儲存報告…</translation>
    </message>
    <message>
        <source>Choose a CSV file, in UTF-8 or GB18030, whose first line names its columns.
An officer&apos;s list has id_number (社会保障号码) and name (姓名), and phone (电话) and bank (银行) where there are any.
Nothing is done before you have seen what is about to happen.</source>
        <translation>請選擇 CSV 檔案（UTF-8 或 GB18030 編碼），首行為欄名。
經辦人名單須有“社會保障號碼”和“姓名”兩欄，可另有“電話”和“銀行”。
先列出將要辦理的內容，確認後才辦理。</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>逐行結果</translation>
    </message>
</context>
<context>
    <name>guitai::ui::Frame</name>
    <message>
        <source>Guitai – the card counter</source>
        <translation>櫃檯 – 社會保障卡業務</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本頁</translation>
    </message>
</context>
<context>
    <name>guitai::ui::GiveCodePanel</name>
    <message>
        <source>No. %1     code %2</source>
        <translation>編號 %1     授權碼 %2</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話授權</translation>
    </message>
    <message>
        <source>Let the clerk tell you what is to be done and for whom. You answer for it without having seen it.</source>
        <translation>請經辦員說明所辦業務和持卡人。您未親見材料，仍須負責。</translation>
    </message>
    <message>
        <source>Number that the clerk reads out</source>
        <translation>經辦員報出的數字</translation>
    </message>
    <message>
        <source>Number that the clerk reads out, twelve digits</source>
        <translation>經辦員報出的數字，十二位</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>Your password, for a code</source>
        <translation>您的口令，用於授權碼</translation>
    </message>
    <message>
        <source>Give the code</source>
        <translation>給出授權碼</translation>
    </message>
</context>
<context>
    <name>guitai::ui::HandOverView</name>
    <message>
        <source>Please hand everything back to the holder</source>
        <translation>請將全部物品交還持卡人</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>憑證號</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>社保卡</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>授權人</translation>
    </message>
    <message>
        <source>The registry has it.</source>
        <translation>登記庫已登記。</translation>
    </message>
    <message>
        <source>It is done, and waits in the queue to be sent to the registry.</source>
        <translation>已辦理，正在佇列中等待報送登記庫。</translation>
    </message>
    <message>
        <source>The registry refused before anything was done. Nothing was changed.</source>
        <translation>登記庫在辦理前拒絕，未作任何改動。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改動。</translation>
    </message>
    <message>
        <source>What was not done has been reported. The list of acts shows what was.</source>
        <translation>未完成的部分已報送登記庫，各環節狀態以清單為準。</translation>
    </message>
    <message>
        <source>What the card holds is not known. It stands on the list of open work with its way out.</source>
        <translation>卡內狀態未知，已列入未了結業務，並註明處理辦法。</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Give back the card, the papers and the voucher. Enter closes this work and makes the window ready for the next customer.</source>
        <translation>請交還卡片、材料和憑證。按 Enter 結束本次業務，準備接待下一位。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Please tell the holder: %1</source>
        <translation>請提醒持卡人：%1</translation>
    </message>
    <message>
        <source>Fee taken</source>
        <translation>已收費用</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>列印：%1</translation>
    </message>
    <message>
        <source>Please keep the card, and hand the papers back to the holder</source>
        <translation>請留下卡片，將材料交還持卡人</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>辦理歷史</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>the newest first:</source>
        <translation>由近及遠：</translation>
    </message>
</context>
<context>
    <name>guitai::ui::HolderFilePanel</name>
    <message>
        <source>the legacy card</source>
        <translation>舊醫保卡</translation>
    </message>
    <message>
        <source>Identity number %1</source>
        <translation>社會保障號碼 %1</translation>
    </message>
    <message>
        <source>No social-security card yet.</source>
        <translation>尚無社保卡。</translation>
    </message>
    <message>
        <source>Legacy card (%1): %2, balance %3</source>
        <translation>醫保卡（%1）：%2，餘額 %3</translation>
    </message>
    <message>
        <source>Open leave: %1 for card %2, until %3</source>
        <translation>未了結授權：%1，卡號 %2，至 %3</translation>
    </message>
    <message>
        <source>The bank has not been told yet to stop the account of %1.</source>
        <translation>還沒有通知銀行凍結 %1 的帳戶。</translation>
    </message>
    <message>
        <source>The bank has not been told yet to release the account of %1.</source>
        <translation>還沒有通知銀行解凍 %1 的帳戶。</translation>
    </message>
    <message>
        <source>Tell the bank now</source>
        <translation>現在通知銀行</translation>
    </message>
</context>
<context>
    <name>guitai::ui::HolderListsPanel</name>
    <message>
        <source>Where the list is written to</source>
        <translation>清單的儲存位置</translation>
    </message>
    <message numerus="yes">
        <source>Print notice for %n chosen</source>
        <translation>
            <numerusform>列印所選 %n 人通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all notices</source>
        <translation>列印全部通知</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: told</source>
        <translation>
            <numerusform>所選 %n 人已通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Holders to be told that their card is ready</source>
        <translation>待通知領卡的持卡人</translation>
    </message>
    <message>
        <source>Cards not collected in time</source>
        <translation>逾期未領的卡</translation>
    </message>
    <message>
        <source>Cards not made in time</source>
        <translation>逾期未製成的卡</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>清單(&amp;L)：</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>It holds names and telephone numbers in full. That it was looked at is on record.</source>
        <translation>清單含完整姓名和電話，查看已記錄在案。</translation>
    </message>
    <message>
        <source>Nobody waits to be told.
Holders stand here once their cards have come from the factory.</source>
        <translation>沒有待通知的持卡人。
成品卡入庫後，持卡人列於此處。</translation>
    </message>
    <message>
        <source>No card waits too long for its holder.</source>
        <translation>沒有逾期未領的卡。</translation>
    </message>
    <message>
        <source>No card is late from the factory.</source>
        <translation>沒有逾期未製成的卡。</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>儲存清單…</translation>
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
            <numerusform>%n 張卡</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>未找到“%1”</translation>
    </message>
    <message>
        <source>Check the number on the document, or look for the name.</source>
        <translation>請核對證件上的號碼，或按姓名查找。</translation>
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
        <translation>身分證號、社保卡號、銀行卡號或姓名</translation>
    </message>
    <message>
        <source>Find a holder by number or name</source>
        <translation>按號碼或姓名查找持卡人</translation>
    </message>
    <message>
        <source>Purpose of the look-up</source>
        <translation>查詢目的</translation>
    </message>
    <message>
        <source>Every look-up is on record with its purpose.</source>
        <translation>每次查詢均按目的留痕。</translation>
    </message>
    <message>
        <source>Please put the card into the reader</source>
        <translation>請將卡片插入讀卡機</translation>
    </message>
    <message>
        <source>Or type an identity number, card number, bank card number or name above, and press Enter.</source>
        <translation>或在上方輸入身分證號、社保卡號、銀行卡號或姓名，按 Enter。</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可辦業務</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人員</translation>
    </message>
    <message>
        <source>The registry cannot be reached: this is the file as it was on %1.</source>
        <translation>登記庫聯絡不上：這是 %1 時的檔案。</translation>
    </message>
    <message>
        <source>What was done since is not in it. What you do now is kept, and judged on the newest file when the line is back.</source>
        <translation>之後辦理的業務不在其中。現在辦理的會儲存下來，線路恢復後按最新檔案判定。</translation>
    </message>
    <message>
        <source>Earlier acts and papers</source>
        <translation>以往業務與補印</translation>
    </message>
    <message>
        <source>Not possible now: %1</source>
        <translation>現在不能辦理：%1</translation>
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
        <translation>業務</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>社會保障號碼</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>社保卡</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Is this the holder, and is it about this card?</source>
        <translation>是否持卡人本人，辦理的是否這張卡？</translation>
    </message>
    <message>
        <source>Compare the face, the identity document and, where it is here, the card with what stands here.</source>
        <translation>請將本人、身分證件以及在場的卡片與此處所列資訊核對。</translation>
    </message>
    <message>
        <source>Is this the holder?</source>
        <translation>是否持卡人本人？</translation>
    </message>
    <message>
        <source>Compare the face and the identity document with what stands here.</source>
        <translation>請將本人和身分證件與此處所列資訊核對。</translation>
    </message>
    <message>
        <source>Look at the person, the identity document and the card, if there is one. When all belong together, press Enter. If they do not, press Esc: nothing has been done.</source>
        <translation>請核對本人、身分證件和卡片（如有）。全部相符時按 Enter；不相符時按 Esc，不會有任何改動。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::InfoSheet</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>佇列</translation>
    </message>
    <message>
        <source>Find a holder</source>
        <translation>查找持卡人</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Only clerks and supervisors search by name.</source>
        <translation>只有經辦員和主管可以按姓名查詢。</translation>
    </message>
    <message>
        <source>Please search by a number.</source>
        <translation>請按號碼查詢。</translation>
    </message>
    <message>
        <source>One character finds too many people.</source>
        <translation>只輸入一個字，查到的人太多。</translation>
    </message>
    <message>
        <source>Please enter the whole name, or a number.</source>
        <translation>請輸入全名或號碼。</translation>
    </message>
    <message>
        <source>You have searched by name too often in this hour.</source>
        <translation>一小時內按姓名查詢次數過多。</translation>
    </message>
    <message>
        <source>Please search by a number, or ask a colleague or supervisor.</source>
        <translation>請按號碼查詢，或請同事或主管查詢。</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed.</source>
        <translation>未能完成，未作任何改動。</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, tell support the code.</source>
        <translation>請重試；如再次出現，請將代碼告知技術支持。</translation>
    </message>
    <message>
        <source>The registry has no file for this card.</source>
        <translation>登記庫中沒有此卡的檔案。</translation>
    </message>
    <message>
        <source>Please look for the holder by identity number or name, and compare the card numbers.</source>
        <translation>請按身分證號碼或姓名查找持卡人，並核對卡號。</translation>
    </message>
    <message>
        <source>Please look again in a moment. What waits is sent by itself.</source>
        <translation>請稍後再查。待辦業務會自動傳送。</translation>
    </message>
    <message>
        <source>The registry knows another audit trail of this counter.</source>
        <translation>登記庫中本櫃檯的稽核記錄與此處不同。</translation>
    </message>
    <message>
        <source>Entries are missing here, or were sealed anew: please tell the administrator. The counter goes on working.</source>
        <translation>此處的記錄有缺失，或被重新封簽：請告知管理員。櫃檯可以繼續工作。</translation>
    </message>
    <message>
        <source>Somebody who was removed may still have the store&apos;s key: a rekey is due.</source>
        <translation>已離崗人員可能仍持有本櫃檯資料庫的密鑰：須更換密鑰。</translation>
    </message>
    <message>
        <source>Please close Guitai after work, and run: guitaictl store rekey</source>
        <translation>請在下班後關閉櫃檯程式，並執行：guitaictl store rekey</translation>
    </message>
</context>
<context>
    <name>guitai::ui::NavButton</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 項待處理</numerusform>
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
        <translation>未了結業務</translation>
    </message>
    <message>
        <source>This work was under way when the program ended. Nothing is lost: choose one and press Enter to take it up.</source>
        <translation>程式上次退出時這些業務尚未辦結，內容均已保存。請選擇一項按 Enter 繼續辦理。</translation>
    </message>
    <message>
        <source>%1, begun %2: in doubt</source>
        <translation>%1，始於 %2：存疑</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1，始於 %2</translation>
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
        <translation>號碼 %1</translation>
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
        <translation>已簽名</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未簽名</translation>
    </message>
    <message>
        <source>a photocopy</source>
        <translation>複印件</translation>
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
        <translation>簽名：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>複印件</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PaperDialog</name>
    <message>
        <source>Looking for printers…</source>
        <translation>正在尋找印表機…</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>印表機(&amp;R)</translation>
    </message>
    <message>
        <source>Printer for this kind of paper</source>
        <translation>此類單據所用印表機</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>列印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>另存為 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Every copy is marked as a reprint.</source>
        <translation>每份均標明補印。</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小（−）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: it can be saved as PDF.</source>
        <translation>本機未設定印表機，可另存為 PDF。</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>已傳送到印表機 %1。</translation>
    </message>
    <message>
        <source>The printer does not take it. Please look at it and print again.</source>
        <translation>印表機未接受，請檢查印表機後重新列印。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>It could not be saved to %1. Please choose another folder.</source>
        <translation>無法儲存到 %1，請另選資料夾。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在列印…</translation>
    </message>
    <message>
        <source>It was not made: it could not be put on record. Please try again.</source>
        <translation>未列印：無法記入稽核記錄，請重試。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PaperView</name>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>第 %1 頁，共 %2 頁：%3</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PapersDialog</name>
    <message>
        <source>What is wrong with it? – %1</source>
        <translation>%1有什麼問題？</translation>
    </message>
    <message>
        <source>The papers on the desk</source>
        <translation>桌上的材料</translation>
    </message>
    <message>
        <source>At the window: %1. ← → choose a paper, a digit says what is wrong with it.</source>
        <translation>窗口前：%1。← → 選材料，數字鍵說明它有什麼問題。</translation>
    </message>
    <message>
        <source>Nothing: it is in order</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>回到櫃檯</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PapersView</name>
    <message>
        <source>Who asks, and what papers lie on the desk?</source>
        <translation>誰來辦理，出示了哪些材料？</translation>
    </message>
    <message>
        <source>Tick what has been shown, is genuine and valid. 0 ticks everything that is needed.</source>
        <translation>請勾選已出示且真實有效的材料。按 0 全部勾選。</translation>
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
        <translation>先選擇辦理人身分，再逐項勾選手中的材料，按數字鍵勾選或取消。按 Enter 後由本地區規則判定材料是否齊全。</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>誰來辦理？</translation>
    </message>
    <message>
        <source>No papers are needed for this.</source>
        <translation>此項業務無需材料。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PasswordForm</name>
    <message>
        <source>The two new passwords differ.</source>
        <translation>兩次輸入的新口令不一致。</translation>
    </message>
    <message>
        <source>Please type the new one twice, the same.</source>
        <translation>請將新口令輸入兩次，且保持一致。</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>口令已修改。</translation>
    </message>
    <message>
        <source>The new one holds from now on, at this counter.</source>
        <translation>從現在起在本櫃檯使用新口令。</translation>
    </message>
    <message>
        <source>Nothing was changed: the old password holds.</source>
        <translation>未作任何變更：原口令仍然有效。</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>本人口令</translation>
    </message>
    <message>
        <source>A practice counter&apos;s passwords are published. There is nothing to change here.</source>
        <translation>練習櫃檯的口令是公開的，無需修改。</translation>
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
        <translation>再輸入一次新口令</translation>
    </message>
    <message>
        <source>At least eight characters, and no simple run of them.</source>
        <translation>至少八個字元，不可為簡單的連續或重複字元。</translation>
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
        <translation>請稍候，不要取出卡片</translation>
    </message>
    <message>
        <source>The work has stopped here</source>
        <translation>辦理在此暫停</translation>
    </message>
    <message>
        <source>The work is under way</source>
        <translation>正在辦理</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>First the registry gives leave, then the hosts and the chip are changed, then the registry is told. Each line shows how far it is. What is done stays done, also after a power cut.</source>
        <translation>先由登記庫授權，再修改主機和晶片，最後報送登記庫。每行顯示進度；已完成的部分斷電後依然有效。</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>請稍候</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <translation>已輸入 %1 位，共 %2 位</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PinDotsLine</name>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>已輸入 %1 位，共 %2 位</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PinEntry</name>
    <message>
        <source>PIN, %1</source>
        <translation>密碼，%1</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>已輸入 %1 位，共 %2 位</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PinKeypad</name>
    <message>
        <source>Keypad for touch; its keys are not read out</source>
        <translation>觸摸鍵盤，按鍵不朗讀</translation>
    </message>
</context>
<context>
    <name>guitai::ui::PracticeBand</name>
    <message>
        <source>PRACTICE – invented people, practice cards only, nothing leaves this counter</source>
        <translation>練習 – 人員均為虛構，只用練習卡，資料不出本櫃</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ProcedurePage</name>
    <message>
        <source>card %1</source>
        <translation>卡號 %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Something has been done already: it goes on, or stops here and is reported.</source>
        <translation>已有部分辦理完成：可繼續，或到此停止並報送。</translation>
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
        <translation>補印憑證</translation>
    </message>
    <message>
        <source>As it was given to the holder, marked as a reprint, on record.</source>
        <translation>與交給持卡人的一致，標明補印，並記入稽核記錄。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::QueuePage</name>
    <message>
        <source>The region&apos;s rules have changed: version %1, until now %2.</source>
        <translation>地區規則已更新：現為 %1 版，此前為 %2 版。</translation>
    </message>
    <message>
        <source>What was decided before and still waits is judged by the earlier ones. Nothing has to be done again.</source>
        <translation>此前受理、尚在排隊的業務仍按原規則判定，無須重辦。</translation>
    </message>
    <message>
        <source>Queue to the registry</source>
        <translation>報送佇列</translation>
    </message>
    <message>
        <source>Everything has been sent. Nothing waits.</source>
        <translation>全部已報送，無待辦事項。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 項等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n 項需處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message>
        <source>This act left no voucher, or is from before papers were kept.</source>
        <translation>該業務未產生憑證，或辦理時尚未儲存單據。</translation>
    </message>
    <message>
        <source>The papers could not be read.</source>
        <translation>無法讀取單據。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::ReadCardView</name>
    <message>
        <source>Please put the card into the reader</source>
        <translation>請將卡片插入讀卡機</translation>
    </message>
    <message>
        <source>Chip first, facing up, and leave it there until the end.</source>
        <translation>晶片朝上插入，辦理結束前請勿取出。</translation>
    </message>
    <message>
        <source>Card of this procedure</source>
        <translation>本次業務的卡</translation>
    </message>
    <message>
        <source>Card in the reader</source>
        <translation>讀卡機中的卡</translation>
    </message>
    <message>
        <source>The card is being read …</source>
        <translation>正在讀卡……</translation>
    </message>
    <message>
        <source>Waiting for the card.</source>
        <translation>等待插卡。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀卡</translation>
    </message>
    <message>
        <source>The card must be the one that this procedure is about. Another card is recognised and nothing is done to it. If the card does not react, wipe its contacts and put it in again.</source>
        <translation>須插入本次業務的卡；插入其他卡會被識別，且不作任何改動。卡片無反應時，請擦拭觸點後重新插入。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::RecoveryKeyView</name>
    <message>
        <source>Both halves must be written down first: they are never shown again.</source>
        <translation>請先抄寫兩半密鑰，以後不再顯示。</translation>
    </message>
    <message>
        <source>If every password is lost, only both halves together open the store. Give each to another person, on paper, kept in another place.</source>
        <translation>所有口令都遺失時，只有兩半合用才能打開資料庫。請分別抄在紙上，交由不同的人在不同地點保管。</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>前半部分</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>後半部分</translation>
    </message>
    <message>
        <source>First half of the recovery key, on the screen only</source>
        <translation>恢復密鑰前半部分，僅在螢幕上顯示</translation>
    </message>
    <message>
        <source>Second half of the recovery key, on the screen only</source>
        <translation>恢復密鑰後半部分，僅在螢幕上顯示</translation>
    </message>
    <message>
        <source>The first half is written down and handed over</source>
        <translation>前半部分已抄寫並移交</translation>
    </message>
    <message>
        <source>The second half is written down and handed to somebody else</source>
        <translation>後半部分已抄寫並移交給另一人</translation>
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
        <translation>%1依據 %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 分（滿分 %2）</translation>
    </message>
    <message>
        <source>Time %1; hints have cost %2 points</source>
        <translation>用時 %1；提示扣 %2 分</translation>
    </message>
    <message>
        <source>Time %1; no hint</source>
        <translation>用時 %1；未用提示</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>下一題</translation>
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
        <translation>列印</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation>分區</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SetUpAdministrator</name>
    <message>
        <source>Name and sign-in name are needed.</source>
        <translation>請填寫姓名和登入名。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>口令至少 %n 個字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩次輸入的口令不一致。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登入名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>再次輸入口令</translation>
    </message>
    <message>
        <source>The administrator manages people and this counter, and approves nothing. The password opens the encrypted store; nobody can look it up.</source>
        <translation>管理員負責人員和櫃檯設置，不授權業務。口令用於打開加密資料庫，任何人都無法查看。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SetUpPlace</name>
    <message>
        <source>The outlet needs a name: it stands on every voucher.</source>
        <translation>請填寫網點名稱，它將印在每張憑證上。</translation>
    </message>
    <message>
        <source>Choose the region whose rules hold here.</source>
        <translation>請選擇適用規則的地區。</translation>
    </message>
    <message>
        <source>City and district are six digits as in GB/T 2260, for example 430602.</source>
        <translation>城市和區縣代碼為六位數字（GB/T 2260），例如 430602。</translation>
    </message>
    <message>
        <source>The district lies in another city: the first four digits are the city&apos;s.</source>
        <translation>區縣不屬於該城市：前四位應與城市代碼相同。</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>網點</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Kind of window</source>
        <translation>窗口類型</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>City code</source>
        <translation>城市代碼</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>區縣代碼</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SetUpWizard</name>
    <message>
        <source>Where does this counter stand?</source>
        <translation>本櫃檯設在哪裡？</translation>
    </message>
    <message>
        <source>Who administers it?</source>
        <translation>由誰管理？</translation>
    </message>
    <message>
        <source>The recovery key, shown only now</source>
        <translation>恢復密鑰（僅此一次顯示）</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始使用</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟隨桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %, too large for this screen</source>
        <translation>%1%，此螢幕放不下</translation>
    </message>
    <message>
        <source>Another size takes hold when Guitai is opened next.</source>
        <translation>變更於下次開啟櫃檯時生效。</translation>
    </message>
    <message>
        <source>%1 % takes hold when Guitai is opened next.</source>
        <translation>%1% 將於下次開啟櫃檯時生效。</translation>
    </message>
    <message>
        <source>Whichever holds a card</source>
        <translation>任一插有卡片的讀卡機</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1（未連接）</translation>
    </message>
    <message>
        <source>The second screen, where there is one</source>
        <translation>第二個螢幕（如有）</translation>
    </message>
    <message>
        <source>A window on this screen</source>
        <translation>本螢幕上的視窗</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登記庫</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>本視窗</translation>
    </message>
    <message>
        <source>The customer&apos;s screen</source>
        <translation>客戶螢幕</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>本櫃檯</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
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
        <translation>無人操作自動鎖定</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>讀卡機</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>顯示於</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>同時顯示</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation>不加第二種語言</translation>
    </message>
    <message>
        <source>Self-diagnosis</source>
        <translation>自我診斷</translation>
    </message>
</context>
<context>
    <name>guitai::ui::SignInPage</name>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登入名</translation>
    </message>
    <message>
        <source>The store is being opened …</source>
        <translation>正在打開資料庫……</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
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
        <translation>登記庫已受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>沖正</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>用時中位數</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>九成不超過</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Days with work</source>
        <translation>有業務的天數</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>儲存統計資料</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>期間(&amp;P)：</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>匯出 CSV</translation>
    </message>
    <message>
        <source>By procedure</source>
        <translation>按業務</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>沒有辦理任何業務。</translation>
    </message>
    <message>
        <source>Refused, by rule</source>
        <translation>被拒絕（按依據）</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>沒有被拒絕的業務。</translation>
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
        <translation>正在查找讀卡機</translation>
    </message>
    <message>
        <source>reader service refused</source>
        <translation>無權使用讀卡服務</translation>
    </message>
    <message>
        <source>reader service stopped</source>
        <translation>讀卡服務未運行</translation>
    </message>
    <message>
        <source>no reader</source>
        <translation>未連接讀卡機</translation>
    </message>
    <message>
        <source>card in the reader</source>
        <translation>已插卡</translation>
    </message>
    <message>
        <source>card does not answer</source>
        <translation>卡片無應答</translation>
    </message>
    <message>
        <source>card held by another program</source>
        <translation>卡被其他程式佔用</translation>
    </message>
    <message>
        <source>reader ready</source>
        <translation>讀卡機就緒</translation>
    </message>
    <message>
        <source>queue: %1 waiting, %2 to look at</source>
        <translation>佇列：%1 項等待，%2 項需處理</translation>
    </message>
    <message>
        <source>queue: %1 waiting</source>
        <translation>佇列：%1 項等待</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>佇列為空</translation>
    </message>
    <message>
        <source>registry: being asked</source>
        <translation>正在連接登記庫</translation>
    </message>
    <message>
        <source>registry reached</source>
        <translation>登記庫已連接</translation>
    </message>
    <message>
        <source>registry not reached</source>
        <translation>登記庫未連接</translation>
    </message>
    <message>
        <source>registry: nobody judges</source>
        <translation>登記庫：無人判定</translation>
    </message>
    <message>
        <source>registry: clocks differ</source>
        <translation>登記庫：時鐘不一致</translation>
    </message>
</context>
<context>
    <name>guitai::ui::StatusChip</name>
    <message>
        <source>Tells what it means and what to do</source>
        <translation>說明含義和處理辦法</translation>
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
        <translation>空白卡到貨清單</translation>
    </message>
    <message>
        <source>Blank cards: %1</source>
        <translation>空白卡：%1</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n blank card(s) left: please order some.</source>
        <translation>
            <numerusform>空白卡不足 %n 張，請及時申請補充。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank cards by number</source>
        <translation>空白卡（按號段）</translation>
    </message>
    <message>
        <source>No blank cards have been received.
Receive blank cards takes a delivery&apos;s list.</source>
        <translation>尚無空白卡入庫。
請用“空白卡入庫”受理到貨清單。</translation>
    </message>
    <message>
        <source>Finished cards by holder</source>
        <translation>成品卡（按持卡人）</translation>
    </message>
    <message>
        <source>No finished cards are in stock.
They come with the factory&apos;s return file.</source>
        <translation>沒有在庫成品卡。
成品卡隨製卡回盤入庫。</translation>
    </message>
    <message>
        <source>Receive blank cards…</source>
        <translation>空白卡入庫…</translation>
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
        <translation>%1，不能辦理</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1（規則 %2）</translation>
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
        <translation>目前不能辦理及原因</translation>
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
        <translation>月度與年度</translation>
    </message>
</context>
<context>
    <name>guitai::ui::TodayPanel</name>
    <message>
        <source>median %1</source>
        <translation>中位數 %1</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>沒有可顯示的內容。</translation>
    </message>
    <message>
        <source>Served, by procedure</source>
        <translation>已辦結（按業務）</translation>
    </message>
    <message>
        <source>Nobody was served yet.</source>
        <translation>尚未辦結任何業務。</translation>
    </message>
    <message>
        <source>Refused, by rule</source>
        <translation>被拒絕（按依據）</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>沒有被拒絕的業務。</translation>
    </message>
    <message>
        <source>Enter opens the line where something can be done about it.</source>
        <translation>可以處理的條目，按 Enter 鍵開啟。</translation>
    </message>
</context>
<context>
    <name>guitai::ui::TrainerPage</name>
    <message>
        <source>Trainer</source>
        <translation>培訓員</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>培訓員專用</translation>
    </message>
    <message>
        <source>To the exercises</source>
        <translation>回到練習清單</translation>
    </message>
    <message>
        <source>Build an exercise (F2)</source>
        <translation>自編練習 (F2)</translation>
    </message>
    <message>
        <source>Class results (F3)</source>
        <translation>全班成績 (F3)</translation>
    </message>
    <message>
        <source>Parts of the trainer&apos;s page</source>
        <translation>培訓員頁面的兩部分</translation>
    </message>
</context>
<context>
    <name>guitai::ui::TroubleView</name>
    <message>
        <source>Guitai cannot be opened</source>
        <translation>無法開啟 Guitai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>guitai::ui::TurnAwayDialog</name>
    <message>
        <source>Turn the customer away</source>
        <translation>不予辦理</translation>
    </message>
    <message>
        <source>Why is nothing to be done for this customer now?</source>
        <translation>為什麼現在不能給這位客戶辦理？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>不予辦理</translation>
    </message>
</context>
<context>
    <name>guitai::ui::WhyPanel</name>
    <message>
        <source>Why: papers, rules, fee and deadline</source>
        <translation>依據：材料、規則、費用和期限</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>本步說明</translation>
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
        <translation>說明(&amp;R)：</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
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
        <translation>等待該持卡人前一項。</translation>
    </message>
    <message>
        <source>Nothing: it goes on by itself.</source>
        <translation>無需處理，自動進行。</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何處理</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始時間</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>嘗試次數</translation>
    </message>
</context>
<context>
    <name>views::Practice</name>
    <message>
        <source>It has expired</source>
        <translation>已過期</translation>
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
        <translation>號碼不符</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>沒有簽名</translation>
    </message>
    <message>
        <source>It is only a copy</source>
        <translation>只是複印件</translation>
    </message>
    <message>
        <source>The card has been pulled out of the reader.</source>
        <translation>卡被拔出讀卡機了。</translation>
    </message>
    <message>
        <source>The line to the registry is dead.</source>
        <translation>與登記庫的線路斷了。</translation>
    </message>
    <message>
        <source>The reader service has stopped.</source>
        <translation>讀卡服務停了。</translation>
    </message>
    <message>
        <source>The power has failed; the counter was started again.</source>
        <translation>停電了，櫃檯已重新啟動。</translation>
    </message>
    <message>
        <source>Have the same card put back</source>
        <translation>請客戶放回同一張卡</translation>
    </message>
    <message>
        <source>Wait until the line is back</source>
        <translation>等線路恢復</translation>
    </message>
    <message>
        <source>Have the service started</source>
        <translation>請人啟動服務</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>The rules do not allow it</source>
        <translation>規則不允許</translation>
    </message>
    <message>
        <source>The papers are not in order</source>
        <translation>材料不合要求</translation>
    </message>
    <message>
        <source>Who are you, and for whom do you come?</source>
        <translation>您是哪位？替誰來辦？</translation>
    </message>
    <message>
        <source>What can I do for you?</source>
        <translation>您要辦什麼業務？</translation>
    </message>
    <message>
        <source>What have you brought?</source>
        <translation>您帶了什麼材料？</translation>
    </message>
    <message>
        <source>Do you know the PIN?</source>
        <translation>密碼您記得嗎？</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>什麼時候的事？</translation>
    </message>
    <message>
        <source>The right procedure</source>
        <translation>業務選對</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>申請內容</translation>
    </message>
    <message>
        <source>No try lost</source>
        <translation>沒有輸錯密碼</translation>
    </message>
    <message>
        <source>After the mishap</source>
        <translation>意外之後</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing but what was asked for was begun.</source>
        <translation>只辦了客戶要辦的業務。</translation>
    </message>
    <message>
        <source>Something else was begun, or nothing at all.</source>
        <translation>辦了別的業務，或者沒有辦。</translation>
    </message>
    <message>
        <source>You told who stood at the window.</source>
        <translation>認對了窗口前的人。</translation>
    </message>
    <message>
        <source>Somebody else stood at the window.</source>
        <translation>窗口前的是另一個人。</translation>
    </message>
    <message>
        <source>Each paper was judged as it is.</source>
        <translation>每樣材料都判斷正確。</translation>
    </message>
    <message>
        <source>A paper was accepted that is wrong or not there, or one was turned away that is right, or a flaw was not named.</source>
        <translation>收下了不對或沒有的材料，退回了沒問題的材料，或者沒有指出問題。</translation>
    </message>
    <message>
        <source>The form says what the customer wants.</source>
        <translation>表單與客戶的要求一致。</translation>
    </message>
    <message>
        <source>The form says something else.</source>
        <translation>表單與客戶的要求不一致。</translation>
    </message>
    <message>
        <source>No PIN was entered wrong.</source>
        <translation>沒有輸錯過密碼。</translation>
    </message>
    <message>
        <source>A PIN was entered wrong.</source>
        <translation>輸錯過密碼。</translation>
    </message>
    <message>
        <source>The same work went on and came to its end.</source>
        <translation>同一筆業務接著辦完了。</translation>
    </message>
    <message>
        <source>The work was begun anew, or left.</source>
        <translation>業務重新開始了，或者沒有辦完。</translation>
    </message>
    <message>
        <source>It ended as it should.</source>
        <translation>結果正確。</translation>
    </message>
    <message>
        <source>It should have ended otherwise.</source>
        <translation>結果應當不同。</translation>
    </message>
</context>
</TS>

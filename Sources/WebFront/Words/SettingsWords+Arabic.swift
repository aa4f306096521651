import Composing

extension SettingsWords {
    /// What the pages for one's own settings say in Arabic.
    static let arabic: [PagePhrase: String] = [
        .settingsTitle: "إعداداتك لدى {newsletter}",
        .settingsAll: "كل إعداداتك",
        .settingsLists: "قوائمك",
        .settingsJoin: "الاشتراك في {list}",
        .settingsOn: "تصلك {list}.",
        .settingsRecorded:
            "تم تسجيل طلبك. إن كانت القائمة تطلب تأكيدًا، فهناك رسالة في الطريق إليك.",
        .settingsLanguage: "لغة الرسائل والصفحات",
        .settingsSave: "حفظ",
        .settingsMore: "اسمك وعنوانك وبياناتك",
        .settingsMoreText:
            "لا يُعرض ما نحتفظ به عنك إلا برابط جديد يُرسل إلى عنوانك ويصلح لساعة واحدة.",
        .settingsLinkButton: "أرسل لي الرابط",
        .settingsLinkSent: "رسالة تحمل الرابط في الطريق إلى عنوانك.",
        .comeBackTitle: "هل تود العودة؟",
        .comeBackText:
            "تُرسل رسالة إلى عنوانك، وبالزر الذي تقود إليه تعود مشتركًا. هذا ممكن خلال 30 يومًا.",
        .comeBackButton: "أرسل لي الرسالة",
        .comeBackSent: "رسالة في الطريق إلى عنوانك.",
        .dataTitle: "بياناتك لدى {newsletter}",
        .dataNameTitle: "اسمك",
        .dataNameButton: "حفظ الاسم",
        .dataAddressTitle: "عنوان آخر",
        .dataAddressText:
            "تذهب رسالة إلى العنوان الجديد لتأكيده هناك، وأخرى إلى عنوانك الحالي.",
        .dataAddressLabel: "عنوان البريد الجديد",
        .dataAddressButton: "تغيير العنوان",
        .dataAddressSent: "إن كان العنوان الجديد صالحًا، فرسالة تأكيده في الطريق إليه.",
        .dataExportTitle: "كل ما نحتفظ به عنك",
        .dataExportText: "في ملف واحد تقرؤه برامج أخرى (JSON).",
        .dataExportButton: "تنزيل",
        .dataEraseTitle: "محو كل شيء",
        .dataEraseText:
            "لن تصلك رسائل أخرى من الآن. بعد 24 ساعة يُمحى كل ما نحتفظ به عنك ولا يمكن استرجاعه، ويبقى رمز مشفر لعنوانك حتى لا يضيفه أحد من جديد. وتكون رسالة تحمل رابط الإلغاء في الطريق إليك.",
        .dataEraseLabel: "للتأكيد اكتب عنوانك",
        .dataEraseButton: "محو كل شيء",
        .dataEraseWrong: "هذا ليس العنوان الذي تتعلق به هذه الصفحة.",
        .dataErasedTitle: "ستُمحى بياناتك",
        .dataErasedText:
            "لن تصلك رسائل أخرى. يُمحى كل ما نحتفظ به عنك خلال 24 ساعة، وفي الرسالة التي تصلك رابط للإلغاء.",
        .movingTitle: "عنوانك الجديد",
        .movingText: "اضغط على الزر لتصل رسائل {newsletter} إلى هذا العنوان من الآن فصاعدًا.",
        .movingButton: "استخدام هذا العنوان",
        .movedInTitle: "تم تغيير عنوانك",
        .movedInText: "من الآن فصاعدًا تصل رسائل {newsletter} إلى هذا العنوان.",
        .keepTitle: "الاحتفاظ بعنوانك",
        .keepText:
            "من المقرر أن تذهب رسائلك إلى {address}. اضغط على الزر لتصل إلى عنوانك الحالي.",
        .keepButton: "الاحتفاظ بعنواني",
        .keptTitle: "لم يتغير شيء",
        .keptText: "تصل رسائل {newsletter} إلى عنوانك الحالي.",
        .cancelTitle: "ستُمحى بياناتك",
        .cancelText: "اضغط على الزر فلا يُمحى شيء، وتصلك الرسائل كما كانت.",
        .cancelButton: "لا تمحُ شيئًا",
        .cancelledTitle: "لن يُمحى شيء",
        .cancelledText: "يبقى ما نحتفظ به عنك، وتصلك الرسائل كما كانت.",
    ]
}

import Composing

extension JoiningWords {
    /// What the pages to join say in Arabic.
    static let arabic: [PagePhrase: String] = [
        .joinTitle: "الاشتراك في {newsletter}",
        .joinAddress: "عنوان البريد الإلكتروني",
        .joinName: "الاسم (اختياري)",
        .joinLists: "ماذا تود أن يصلك؟",
        .joinConsent:
            "أريد أن تصلني رسائل {newsletter}. ويمكنني إلغاء الاشتراك في أي وقت عبر الرابط الموجود في كل رسالة.",
        .joinButton: "اشتراك",
        .joinTrap: "اترك هذا الحقل فارغًا",
        .joinErrors: "يرجى تصحيح ما يلي:",
        .joinBadAddress: "لا يبدو هذا عنوان بريد إلكتروني.",
        .joinNoList: "يرجى اختيار قائمة واحدة على الأقل.",
        .joinBadName: "يرجى كتابة اسم لا يتجاوز 100 حرف ولا يحتوي على عنوان موقع.",
        .joinAgain: "التسجيل مرة أخرى",
        .privacy: "سياسة الخصوصية",
        .imprint: "من نحن",
        .stepTitle: "خطوة أخرى",
        .stepText: "اضغط الزر لتُرسل رسالة إلى العنوان الذي كتبته.",
        .stepButton: "إرسال الرسالة",
        .sentTitle: "يرجى تفقد بريدك",
        .sentText:
            "إذا كان يمكن لهذا العنوان تلقي رسائل {newsletter} فهناك رسالة في طريقها إليه الآن، وفيها الخطوة التالية.",
        .sentJunk: "لم يصل شيء بعد بضع دقائق؟ ابحث في مجلد الرسائل غير المرغوب فيها.",
        .codeLabel: "الأرقام الستة في الرسالة",
        .codeButton: "تأكيد",
        .codeWrong: "هذه الأرقام غير صحيحة أو لم تعد صالحة.",
        .codeTooOften:
            "محاولات كثيرة جدًا. يرجى المحاولة غدًا، أو استخدام الرابط إن وُجد في الرسالة.",
        .confirmTitle: "بقيت خطوة واحدة",
        .confirmText: "اضغط الزر لتصلك رسائل {newsletter}.",
        .confirmButton: "نعم، أريد الاشتراك",
        .confirmedTitle: "أنت مشترك الآن",
        .confirmedText: "تصلك رسائل {newsletter} من الآن فصاعدًا.",
        .neverTitle: "عدم مراسلتي أبدًا",
        .neverText: "لن تصل إلى عنوانك أي رسالة منا بعد الآن، ولا حتى رسالة تطلب تأكيد شيء.",
        .neverButton: "لا تراسلوني أبدًا",
        .neverDoneTitle: "لن تسمع منا بعد الآن",
        .neverDoneText: "لن تُرسل أي رسائل إلى عنوانك.",
        .linkTitle: "إلغاء الاشتراك في {newsletter}",
        .linkText:
            "في كل رسالة رابط لإلغاء الاشتراك. إذا لم تكن لديك أي رسالة، فاكتب عنوانك ليُرسل الرابط إليه.",
        .linkButton: "أرسل لي الرابط",
        .linkSent:
            "إذا كانت رسائل {newsletter} تصل إلى هذا العنوان، فإن رسالة فيها الرابط في طريقها إليه الآن.",
    ]
}

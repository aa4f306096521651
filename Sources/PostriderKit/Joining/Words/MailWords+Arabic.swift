import Composing

extension MailWords {
    /// What the mails say in Arabic.
    static let arabic: [MailPhrase: String] = [
        .confirmSubject: "يرجى التأكيد: {newsletter}",
        .confirmIntro:
            "تم إدخال هذا العنوان بتاريخ {date} الساعة {time} بالتوقيت العالمي لتلقي رسائل {newsletter}.",
        .confirmLink: "إذا كنت أنت من فعل ذلك، فافتح هذه الصفحة واضغط الزر فيها:",
        .confirmOrCode: "أو اكتب هذا الرمز في الصفحة التي سجلت فيها: {code}",
        .confirmCode: "إذا كنت أنت من فعل ذلك، فاكتب هذا الرمز في الصفحة التي سجلت فيها: {code}",
        .confirmUntil: "هذا صالح حتى {date}، الساعة {time} بالتوقيت العالمي.",
        .confirmNotYou: "إذا لم تكن أنت، فلا تفعل شيئًا: لن تصلك أي رسائل.",
        .neverWrite: "إذا كنت لا تريد أن تُسأل مرة أخرى أبدًا:",
        .welcomeSubject: "مرحبًا بك في {newsletter}",
        .welcomeText: "لقد اشتركت: تصلك رسائل {newsletter} من الآن فصاعدًا.",
        .alreadySubject: "أنت مشترك بالفعل: {newsletter}",
        .alreadyIntro:
            "تم إدخال هذا العنوان بتاريخ {date} الساعة {time} بالتوقيت العالمي لتلقي رسائل {newsletter}. وهي تصلك بالفعل؛ لم يتغير شيء.",
        .alreadyJunk: "إذا لم تصل، فيرجى البحث في مجلد الرسائل غير المرغوب فيها.",
        .linkSubject: "رابط إلغاء اشتراكك: {newsletter}",
        .linkIntro:
            "تم إدخال هذا العنوان بتاريخ {date} الساعة {time} بالتوقيت العالمي لإلغاء الاشتراك في {newsletter}. إذا كنت أنت من فعل ذلك، فافتح هذه الصفحة واضغط الزر فيها:",
        .linkNotYou: "إذا لم تكن أنت، فلا تفعل شيئًا: لن يتغير شيء.",
        .itIsAbout: "يتعلق الأمر بما يلي:",
        .leave: "يمكنك إلغاء الاشتراك في أي وقت:",
    ]
}

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
        .settingsSubject: "إعداداتك: {newsletter}",
        .settingsIntro:
            "في {date} الساعة {time} بالتوقيت العالمي طلب شخص لديه رابط من إحدى رسائلك الصفحة التي ترى فيها ما تحتفظ به {newsletter} عنك وتغيّره وتمحوه. إن كنت أنت، فافتح هذه الصفحة:",
        .undoSubject: "هل تريد العودة؟ {newsletter}",
        .undoIntro:
            "في {date} الساعة {time} بالتوقيت العالمي طلب شخص لديه رابط من إحدى رسائلك تلقي رسائل {newsletter} من جديد.",
        .addressSubject: "يرجى تأكيد عنوانك الجديد: {newsletter}",
        .addressIntro:
            "في {date} الساعة {time} بالتوقيت العالمي طُلب أن تصل رسائل {newsletter} إلى هذا العنوان.",
        .noticeSubject: "تغيير عنوانك: {newsletter}",
        .noticeIntro:
            "في {date} الساعة {time} بالتوقيت العالمي طُلب أن تذهب رسائلك من {newsletter} إلى {address} من الآن فصاعدًا. يسري ذلك حالما يتم تأكيده هناك.",
        .noticeKeep: "إن لم تكن أنت، فافتح هذه الصفحة واحتفظ بعنوانك:",
        .movedSubject: "تم تغيير عنوانك: {newsletter}",
        .movedIntro:
            "تذهب رسائلك من {newsletter} إلى {address} من الآن فصاعدًا. إن لم يكن ذلك صحيحًا، فاكتب إلينا.",
        .eraseSubject: "ستُمحى بياناتك: {newsletter}",
        .eraseIntro:
            "في {date} الساعة {time} بالتوقيت العالمي طُلب محو كل ما تحتفظ به {newsletter} عنك. لن تصلك رسائل أخرى.",
        .eraseWhen:
            "يتم المحو بعد {date}، {time} بالتوقيت العالمي، ولا يمكن التراجع عنه بعد ذلك.",
        .eraseCancel: "إن كنت لا تريد ذلك، فافتح هذه الصفحة قبل ذلك واضغط على الزر فيها:",
        .itIsAbout: "يتعلق الأمر بما يلي:",
        .leave: "يمكنك إلغاء الاشتراك في أي وقت:",
    ]
}

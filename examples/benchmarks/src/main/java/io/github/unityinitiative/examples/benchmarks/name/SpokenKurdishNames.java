package io.github.unityinitiative.examples.benchmarks.name;

import java.util.List;

/**
 * Names of Arabic origin as Kurds say and write them, which no rule of orthography makes from the Arabic letters:
 * vowels moved, dropped or coloured by their neighbours, as in Mihemed, Mistefa, Brahîm. Too few are in the collected
 * pairs for their sounds to be learned.
 *
 * <p>Source of the table: common usage in Kurmanji (Hawar alphabet) and Sorani.
 */
final class SpokenKurdishNames {
    /** Arabic, Kurmanji, English, Sorani. */
    private static final List<String> NAMES = List.of(
            "محمد Mihemed Muhammad محەمەد",
            "محمد Mihemmed Mohammed محەممەد",
            "محمد Mehmed Mohammad محەمەد",
            "احمد Ehmed Ahmad ئەحمەد",
            "محمود Mehmûd Mahmoud مەحموود",
            "مصطفى Mistefa Mustafa مستەفا",
            "مصطفى Mustefa Mustafa موستەفا",
            "علي Elî Ali عەلی",
            "حسن Hesen Hassan حەسەن",
            "حسين Hisên Hussein حسێن",
            "حسين Husên Husain حوسێن",
            "ابراهيم Brahîm Ibrahim برایم",
            "ابراهيم Birahîm Ibrahim ئیبراهیم",
            "اسماعيل Simaîl Ismail سمایل",
            "اسماعيل Smaîl Ismael ئیسماعیل",
            "يوسف Ûsiv Yousif یوسف",
            "يوسف Ûsif Yusuf یووسف",
            "يوسف Ûsib Yousef یوسف",
            "يعقوب Aqûb Yaqub یاقوب",
            "سليمان Silêman Sulaiman سلێمان",
            "خليل Xelîl Khalil خەلیل",
            "عثمان Osman Othman عوسمان",
            "عمر Omer Omar عومەر",
            "عمر Emer Umar عومەر",
            "رمضان Remezan Ramadan ڕەمەزان",
            "عيسى Îsa Issa عیسا",
            "موسى Mûsa Musa مووسا",
            "مراد Mirad Murad موراد",
            "سلطان Siltan Sultan سوڵتان",
            "صديق Sidîq Siddiq سدیق",
            "يحيى Yehya Yahya یەحیا",
            "داود Dawid Dawood داود",
            "شعبان Şeban Shaaban شەعبان",
            "رجب Receb Rajab ڕەجەب",
            "سعيد Seîd Saeed سەعید",
            "مسعود Mesûd Masoud مەسعوود",
            "معروف Merûf Maarouf مەعروف",
            "نعمان Neman Numan نوعمان",
            "جعفر Cefer Jaafar جەعفەر",
            "عباس Ebas Abbas عەباس",
            "عزيز Ezîz Aziz عەزیز",
            "فتاح Fetah Fattah فەتاح",
            "غفور Xefûr Ghafoor غەفوور",
            "رحمن Rehman Rahman ڕەحمان",
            "رسول Resûl Rasool ڕەسووڵ",
            "رشيد Reşîd Rashid ڕەشید",
            "شريف Şerîf Sharif شەریف",
            "حليمة Helîme Halima حەلیمە",
            "خديجة Xecîce Khadija خەجیجە",
            "فاطمة Fatime Fatima فاتیمە",
            "فاطمة Fatma Fatima فاتمە",
            "عائشة Eyşe Aisha عایشە",
            "زينب Zeyneb Zainab زەینەب",
            "مريم Meryem Maryam مەریەم",
            "امينة Emîne Amina ئەمینە");

    private SpokenKurdishNames() {}

    /** The rows, each of an Arabic, a Kurmanji, an English and a Sorani spelling. */
    static List<List<String>> rows() {
        return NAMES.stream().map(row -> List.of(row.split(" "))).toList();
    }
}

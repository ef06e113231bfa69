package io.github.unityinitiative.examples.cli.option;

import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.text.LanguageTag;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the languages that pages and reports can be written in. */
public final class DisplayLanguages implements ITypeConverter<DisplayLanguage> {

    private final Languages languages = Languages.standard();

    @Override
    public DisplayLanguage convert(String tag) {
        return LanguageTag.tryParse(tag.strip())
                .flatMap(languages::find)
                .filter(DisplayLanguage::isComplete)
                .orElseThrow(() -> new TypeConversionException("'" + tag + "' is none of the languages " + complete()));
    }

    private String complete() {
        return languages.all().stream()
                .filter(DisplayLanguage::isComplete)
                .map(language -> language.tag().toString())
                .collect(Collectors.joining(", "));
    }
}

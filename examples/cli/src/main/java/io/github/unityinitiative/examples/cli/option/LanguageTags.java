package io.github.unityinitiative.examples.cli.option;

import io.github.unityinitiative.text.LanguageTag;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads language tags. */
public final class LanguageTags implements ITypeConverter<LanguageTag> {

    @Override
    public LanguageTag convert(String tag) {
        return LanguageTag.tryParse(tag)
                .orElseThrow(
                        () -> new TypeConversionException("'" + tag + "' is not a language tag such as ar or ckb"));
    }
}

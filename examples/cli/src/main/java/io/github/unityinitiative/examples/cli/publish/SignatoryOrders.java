package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.i18n.page.SignatoryOrder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an order of signatories. */
final class SignatoryOrders implements ITypeConverter<SignatoryOrder> {

    private static final Map<String, SignatoryOrder> WORDS = Map.of(
            "name", SignatoryOrder.BY_NAME,
            "province", SignatoryOrder.BY_PROVINCE,
            "profession", SignatoryOrder.BY_PROFESSION,
            "read", SignatoryOrder.AS_PUBLISHED);

    @Override
    public SignatoryOrder convert(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new TypeConversionException(
                        "expected name, province, profession or read but was '" + word + "'"));
    }
}

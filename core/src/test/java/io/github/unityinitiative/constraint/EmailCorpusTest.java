package io.github.unityinitiative.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Addresses with a diagnosis, from the isemail project. */
@Tag("corpus")
class EmailCorpusTest {

    /** Valid by the grammar, but nobody on the public internet can be written to there. */
    private static final Set<String> NOT_PUBLIC = Set.of("test@io");

    private static Map<String, String> categories() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Corpora.path("isemail/test/tests.xml").toFile());
        Map<String, String> categories = new LinkedHashMap<>();
        NodeList tests = document.getElementsByTagName("test");
        for (int at = 0; at < tests.getLength(); at++) {
            Element test = (Element) tests.item(at);
            categories.put(text(test, "address"), text(test, "category"));
        }
        return categories;
    }

    private static String text(Element test, String name) {
        // Control characters are written as their pictures.
        String written = test.getElementsByTagName(name).item(0).getTextContent();
        return written.codePoints()
                .map(character -> character >= 0x2400 && character <= 0x2421 ? character - 0x2400 : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> accepted(String category) throws Exception {
        return categories().entrySet().stream()
                .filter(entry -> entry.getValue().equals(category))
                .map(Map.Entry::getKey)
                .filter(address -> RuleSamples.brokenByEmail(address).isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void everyErrorIsRefused() throws Exception {
        assertThat(categories().values()).filteredOn("ISEMAIL_ERR"::equals).hasSize(65);
        assertThat(accepted("ISEMAIL_ERR")).isEmpty();
    }

    @Test
    void everyPublicAddressIsAccepted() throws Exception {
        Set<String> valid = categories().entrySet().stream()
                .filter(entry -> entry.getValue().equals("ISEMAIL_VALID_CATEGORY"))
                .map(Map.Entry::getKey)
                .filter(address -> !NOT_PUBLIC.contains(address))
                .collect(Collectors.toSet());
        assertThat(accepted("ISEMAIL_VALID_CATEGORY")).isEqualTo(valid).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void commentsAndFoldedWhiteSpaceAreRefused() throws Exception {
        assertThat(accepted("ISEMAIL_CFWS")).isEmpty();
        assertThat(accepted("ISEMAIL_RFC5322")).isEmpty();
        assertThat(accepted("ISEMAIL_DEPREC")).isEmpty();
    }
}

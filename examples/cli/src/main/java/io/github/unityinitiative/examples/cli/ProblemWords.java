package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.json.RowProblem;
import io.github.unityinitiative.json.UnreadableInputException;
import java.util.Locale;

/** What is wrong with an input or a row of it, in words. */
final class ProblemWords {

    private ProblemWords() {}

    static String of(RowProblem.Code code) {
        return switch (code) {
            case MALFORMED_UTF8 -> "is not UTF-8";
            case LONE_SURROGATE -> "has half of a character";
            case RECORD_TOO_LONG -> "is longer than a row may be";
            case BROKEN_QUOTES -> "has a quote that is not closed, or text after a closing quote";
            case WRONG_FIELD_COUNT -> "has more or fewer fields than the header";
            case MALFORMED_JSON -> "is not JSON";
            case NOT_AN_OBJECT -> "is JSON, but not an object";
            case DUPLICATE_MEMBER -> "has a member twice";
            case TOO_MANY_MEMBERS -> "has too many members or elements";
            case NESTED_TOO_DEEPLY -> "is nested too deeply";
            case NUMBER_TOO_LONG -> "has a number with too many digits";
            case WRONG_TYPE -> "is of the wrong type";
            case NAME_MISSING -> "no name";
            case ID_INVALID -> "is longer than an id may be";
            case DATE_INVALID -> "is not a day such as 2014-06-17";
            case LANGUAGE_INVALID -> "is not a language tag such as ar or ckb";
            case VISIBILITY_INVALID -> "is not full, initials or hidden";
            case STATUS_INVALID -> "is not pending, confirmed or withdrawn";
            case DIGEST_INVALID -> "is not the digest of a text";
            default -> "is none of the words that can stand here";
        };
    }

    static String of(UnreadableInputException.Reason reason) {
        return switch (reason) {
            case HEADER_MISSING -> "the file has no header row";
            case HEADER_UNREADABLE -> "the header row cannot be read";
            case NAME_COLUMN_MISSING ->
                "no column is called name or name@LANGUAGE; --map \"their header=name\" says which";
            case DUPLICATE_COLUMN -> "two columns mean the same";
            case TOO_MANY_COLUMNS -> "there are too many columns or members";
            case NOT_UTF8 -> "the text is not UTF-8";
            case MALFORMED_JSON -> "the file is not JSON, or breaks off";
            case UNKNOWN_SHAPE -> "the JSON is neither a list of signatories nor of a known format";
            case UNSUPPORTED_VERSION -> "the file is of a later version of the format";
            case NESTED_TOO_DEEPLY -> "the JSON is nested too deeply";
            case RECORD_TOO_LONG -> "a row is longer than a row may be, and the next cannot be found";
            case TOO_MANY_RECORDS -> "there are more rows than can be read";
            case INFLATED_TOO_LARGE -> "the packed file grows too large";
            case CORRUPT_COMPRESSION -> "the packed file is damaged or cut off";
            case INVALID_DOCUMENT -> "the letter in the file does not have the form it must have";
            default -> "the file cannot be read";
        };
    }

    /** The code of a problem as reports write it, such as {@code date-invalid}. */
    static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

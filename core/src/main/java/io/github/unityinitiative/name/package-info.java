/**
 * Person names in Arabic, Sorani, Kurmanji and Latin script: their parts, and whether two spellings are one name.
 *
 * <p>{@link io.github.unityinitiative.name.NameParser} takes a written name apart,
 * {@link io.github.unityinitiative.name.NameComparator} compares two. To compare many, compile them into a
 * {@link io.github.unityinitiative.name.NameVocabulary} and keep a
 * {@link io.github.unityinitiative.name.ComparisonCache} with it;
 * {@link io.github.unityinitiative.name.SoundKeys} finds what is worth comparing.
 *
 * <h2>Falsehoods about names that this package does not believe</h2>
 *
 * <ol>
 *   <li>People have a first name and a last name. They have one to six parts: given name, father, grandfather, family;
 *       writers leave out any of them, and put the family first.
 *   <li>Two people do not share a name. Thousands do; equal spelling of a common name is never proof.
 *   <li>Agreement of most parts is proof. Brothers agree in every part but the first; a son's name ends in his
 *       father's whole name.
 *   <li>A name has one spelling per script. Muhammad has dozens in Latin letters, and several in Arabic letters.
 *   <li>A letter has one romanisation. ق is q, k, g or gh; ظ is z, dh, th or d; c is ج in Kurmanji and k elsewhere.
 *   <li>Vowels may be dropped. They tell Hasan from Husain and Samir from Samira; but Arabic does not write the short
 *       ones, Sorani does.
 *   <li>ى is a long a. It is also typed for ي at the end, as in على.
 *   <li>ة, ه and ە are one letter. They are at the end of a word; but سمير is not سميرة, and ە is a vowel everywhere.
 *   <li>ئ is a ya. In Sorani it carries the vowel after it; taking marks off first makes ئازاد begin with a ya.
 *   <li>A zero-width character can be ignored. ه before a zero-width non-joiner is the Sorani vowel.
 *   <li>Al- is an article. Ali, Alaa and Alwan are not al- and a name; ash-Sharif has an article without l.
 *   <li>A space separates names. عبد الرحمن is one name of two words, AlHarijy one word with an article, and words run
 *       together in forms and files.
 *   <li>عبد is a name to agree on. عبد الرحمن and عبد الرحيم share the word and are two names.
 *   <li>د. is an initial. It is a title; so is Sheikh, unless the man is called so.
 *   <li>Abu is a kunya. Before a full name it is; in Abu Bakr it is a given name, at the end a family name.
 *   <li>Digits are not letters. In 7asan and 3ali they are; in Arabic words they are not.
 *   <li>A rare string is a rare name. It is more often a misspelled common one.
 * </ol>
 */
@NullMarked
package io.github.unityinitiative.name;

import org.jspecify.annotations.NullMarked;

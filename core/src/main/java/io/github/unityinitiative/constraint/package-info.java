/**
 * The rules that records carry as Bean Validation annotations. The rule's name in kebab case is its code.
 */
@NullMarked
package io.github.unityinitiative.constraint;

import org.jspecify.annotations.NullMarked;

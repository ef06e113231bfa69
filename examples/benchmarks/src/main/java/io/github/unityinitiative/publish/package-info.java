/** What benchmarks need of a package whose constructors are not public. */
@NullMarked
package io.github.unityinitiative.publish;

import org.jspecify.annotations.NullMarked;

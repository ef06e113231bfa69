/** Which text was signed: digests of letters, and what was changed. */
@NullMarked
package io.github.unityinitiative.json.digest;

import org.jspecify.annotations.NullMarked;

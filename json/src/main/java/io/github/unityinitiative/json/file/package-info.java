/** Files that others never see half-written. */
@NullMarked
package io.github.unityinitiative.json.file;

import org.jspecify.annotations.NullMarked;

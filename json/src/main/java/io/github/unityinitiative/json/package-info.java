/**
 * Reading and writing initiatives and signatories: the JSON format, JSON Lines and CSV, streaming and strict.
 */
@NullMarked
package io.github.unityinitiative.json;

import org.jspecify.annotations.NullMarked;

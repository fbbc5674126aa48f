/** YAML files read strictly, each value with its line and column. */
@NullMarked
package io.sourcebook.yaml;

import org.jspecify.annotations.NullMarked;

/** All articles and all subjects: mentions, same-fact groups, origins, differences. */
@NullMarked
package io.sourcebook.relate;

import org.jspecify.annotations.NullMarked;

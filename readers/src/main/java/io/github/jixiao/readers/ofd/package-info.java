/** OFD files (GB/T 33190), the fixed-layout format of Chinese government. */
@NullMarked
package io.github.jixiao.readers.ofd;

import org.jspecify.annotations.NullMarked;

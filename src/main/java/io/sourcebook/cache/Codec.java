package io.sourcebook.cache;

/** How values of one type are written and read. */
interface Codec<T> {

  void write(T value, ByteSink sink);

  T read(ByteSource source);
}

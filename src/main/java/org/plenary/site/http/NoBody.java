package org.plenary.site.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/** Takes a body that is not sent. */
public final class NoBody extends ServletOutputStream {
  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new IllegalStateException("nothing here is written asynchronously");
  }

  @Override
  public void write(int b) {
    // Not sent.
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    // Not sent.
  }
}

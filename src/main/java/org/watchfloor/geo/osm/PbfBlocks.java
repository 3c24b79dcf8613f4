package org.watchfloor.geo.osm;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a .osm.pbf stream into its blocks. Written here because the library's own reader takes a
 * file that breaks off in the middle for one that ended.
 */
final class PbfBlocks {
  /** Limits of the format: a larger number means that this is no such file. */
  private static final int MAX_HEADER_BYTES = 64 * 1024;

  private static final int MAX_BLOCK_BYTES = 32 * 1024 * 1024;

  private final DataInputStream in;

  PbfBlocks(DataInputStream in) {
    this.in = in;
  }

  record Block(String type, ByteString data) {}

  /** The next block; null at the end of the file. */
  @Nullable Block next() throws IOException {
    int first = in.read();
    if (first < 0) {
      return null;
    }
    int headerBytes = first << 24 | in.readUnsignedShort() << 8 | in.readUnsignedByte();
    if (headerBytes <= 0 || headerBytes > MAX_HEADER_BYTES) {
      throw new NotPbfException();
    }
    BlobHeader header = BlobHeader.parseFrom(bytes(headerBytes));
    int blockBytes = header.getDatasize();
    if (blockBytes < 0 || blockBytes > MAX_BLOCK_BYTES) {
      throw new NotPbfException();
    }
    return new Block(header.getType(), unpack(Blob.parseFrom(bytes(blockBytes))));
  }

  private byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }

  private static ByteString unpack(Blob blob) throws IOException {
    if (blob.hasRaw()) {
      return blob.getRaw();
    }
    int size = blob.getRawSize();
    if (!blob.hasZlibData() || size < 0 || size > MAX_BLOCK_BYTES) {
      throw new NotPbfException();
    }
    byte[] data = new byte[size];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(blob.getZlibData().toByteArray());
      int done = 0;
      while (done < size && !inflater.finished()) {
        int more = inflater.inflate(data, done, size - done);
        if (more == 0 && inflater.needsInput()) {
          throw new EOFException();
        }
        if (more == 0 && !inflater.finished()) {
          // It wants a dictionary, which no such file has; waiting for it would never end.
          throw new NotPbfException();
        }
        done += more;
      }
    } catch (DataFormatException e) {
      throw new IOException(e);
    }
    return ByteString.copyFrom(data);
  }

  /** The bytes are not those of a .osm.pbf file, or use a packing that nobody writes. */
  static final class NotPbfException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}

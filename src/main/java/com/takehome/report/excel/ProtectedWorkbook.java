package com.takehome.report.excel;

import com.takehome.report.Password;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Encrypts workbooks as Excel does: agile encryption with AES-256 and SHA-512 (ECMA-376 part 3 and MS-OFFCRYPTO). */
public final class ProtectedWorkbook {

    private static final int KEY_BITS = 256;
    private static final int BLOCK_BYTES = 16;

    private ProtectedWorkbook() {}

    /** Writes the finished workbook encrypted; the stream stays open. What POI puts on the disk meanwhile is encrypted. */
    public static void write(byte[] workbook, Password password, OutputStream out) throws IOException {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512,
                KEY_BITS, BLOCK_BYTES, ChainingMode.cbc);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword(password.text());
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(workbook);
            }
            container.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot encrypt workbooks", e);
        }
    }
}

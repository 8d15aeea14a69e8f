using System.Buffers.Text;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;

namespace Verger.Engine.Hosting.Assets;

/// <summary>The bytes of an asset, with a fingerprint of them and, where it is worth it, a compressed form.</summary>
internal sealed class AssetContent
{
    private static readonly string[] _compressible = [".css", ".js", ".mjs", ".svg", ".json", ".txt", ".webmanifest", ".ico", ".map"];

    private readonly Lazy<byte[]?> _brotli;

    private AssetContent(byte[] bytes, bool compressible)
    {
        Bytes = bytes;
        Hash = Base64Url.EncodeToString(SHA256.HashData(bytes).AsSpan(0, 12));
        _brotli = new Lazy<byte[]?>(() => compressible ? Compress(bytes) : null);
    }

    public byte[] Bytes { get; }

    /// <summary>The same in Brotli (RFC 7932), made when it is first asked for; null when that would not be shorter.</summary>
    public byte[]? Brotli => _brotli.Value;

    /// <summary>Sixteen characters that change with the content.</summary>
    public string Hash { get; }

    public static AssetContent Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new AssetContent(bytes, _compressible.Contains(Path.GetExtension(resource), StringComparer.OrdinalIgnoreCase));
    }

    private static byte[]? Compress(byte[] bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var written, quality: 9, window: 22) && written < bytes.Length
            ? buffer[..written]
            : null;
    }
}

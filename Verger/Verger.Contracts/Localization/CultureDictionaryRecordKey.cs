namespace OrchardCore.Localization;

/// <summary>What a translation is found by.</summary>
public readonly struct CultureDictionaryRecordKey : IEquatable<CultureDictionaryRecordKey>
{
    /// <summary>The text as the code writes it.</summary>
    public string MessageId { get; init; }

    /// <summary>The full name of the class or the path of the view that it is for; null for all.</summary>
    public string? Context { get; init; }

    /// <inheritdoc/>
    public bool Equals(CultureDictionaryRecordKey other)
        => string.Equals(MessageId, other.MessageId, StringComparison.Ordinal) && string.Equals(Context, other.Context, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CultureDictionaryRecordKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => HashCode.Combine(MessageId, Context is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Context));

    /// <summary>Context, bar, text.</summary>
    public override string ToString() => string.IsNullOrEmpty(Context) ? MessageId : $"{Context}|{MessageId}";

    /// <inheritdoc cref="Equals(CultureDictionaryRecordKey)"/>
    public static bool operator ==(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(CultureDictionaryRecordKey left, CultureDictionaryRecordKey right) => !left.Equals(right);
}

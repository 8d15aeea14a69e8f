namespace CitesUnies.Theme.Illustrations;

/// <summary>What an illustration stands for. It decides which motifs may be drawn.</summary>
public enum IllustrationSubject
{
    /// <summary>A country; its key is the ISO 3166 code.</summary>
    Place,

    /// <summary>A topic; its key is the term's slug, whose words may name motifs of its own.</summary>
    Topic,

    /// <summary>A text with neither country nor topic; its key is its kind.</summary>
    Notice,

    /// <summary>An organisation; its key is its slug.</summary>
    Institution,
}

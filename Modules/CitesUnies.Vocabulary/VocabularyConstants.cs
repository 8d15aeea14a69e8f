namespace CitesUnies.Vocabulary;

/// <summary>The taxonomies of the portal. Their content item identifiers are constant, so that fields and recipes can name them.</summary>
public static class VocabularyConstants
{
    /// <summary>Countries, whose terms carry their ISO 3166-1 code.</summary>
    public const string Countries = "4n64nzrc76wvxmx7qqmbq33avs";

    /// <summary>The regions of the world by which country groups are ordered (« pôles »).</summary>
    public const string Regions = "438ky8s1zc73ed5t6x3nfbsg4b";

    /// <summary>What contents are about.</summary>
    public const string Topics = "4jd6a9sxcdhphha7p30hya5se7";

    /// <summary>What kind of institution a partner is.</summary>
    public const string PartnerCategories = "4r4st69srh16s9xyxr6dejc43s";
}

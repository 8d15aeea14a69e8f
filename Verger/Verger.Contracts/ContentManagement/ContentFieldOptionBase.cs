namespace OrchardCore.ContentManagement;

/// <summary>A registered class of field.</summary>
public abstract class ContentFieldOptionBase
{
    protected ContentFieldOptionBase(Type contentFieldType) => Type = contentFieldType ?? throw new ArgumentNullException(nameof(contentFieldType));

    public Type Type { get; }
}

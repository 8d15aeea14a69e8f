namespace OrchardCore.ContentManagement;

/// <summary>A registered class of part.</summary>
public abstract class ContentPartOptionBase
{
    protected ContentPartOptionBase(Type contentPartType) => Type = contentPartType ?? throw new ArgumentNullException(nameof(contentPartType));

    public Type Type { get; }
}

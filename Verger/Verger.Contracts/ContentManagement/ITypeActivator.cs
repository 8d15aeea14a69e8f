namespace OrchardCore.ContentManagement;

/// <summary>Makes instances of the class behind a part or field name.</summary>
public interface ITypeActivator<TInstance>
{
    Type Type { get; }

    TInstance CreateInstance();
}

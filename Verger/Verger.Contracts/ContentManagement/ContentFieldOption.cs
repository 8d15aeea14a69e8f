namespace OrchardCore.ContentManagement;

/// <summary>A registered class of field and the types of the handlers that follow its life.</summary>
public class ContentFieldOption : ContentFieldOptionBase
{
    private readonly List<Type> _handlers = [];

    public ContentFieldOption(Type contentFieldType)
        : base(contentFieldType)
    {
    }

    public IReadOnlyList<Type> Handlers => _handlers;

    internal void AddHandler(Type type)
    {
        if (!_handlers.Contains(type))
            _handlers.Add(type);
    }
}

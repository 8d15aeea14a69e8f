namespace Verger.Engine.Content.Handlers;

/// <summary>The steps of an item's life, as bits; the names are those of the handlers' methods without <c>Async</c>.</summary>
[Flags]
internal enum ContentEvent
{
    None = 0,
    Activating = 1,
    Activated = 1 << 1,
    Initializing = 1 << 2,
    Initialized = 1 << 3,
    Creating = 1 << 4,
    Created = 1 << 5,
    Loading = 1 << 6,
    Loaded = 1 << 7,
    Importing = 1 << 8,
    Imported = 1 << 9,
    Updating = 1 << 10,
    Updated = 1 << 11,
    Validating = 1 << 12,
    Validated = 1 << 13,
    Versioning = 1 << 14,
    Versioned = 1 << 15,
    DraftSaving = 1 << 16,
    DraftSaved = 1 << 17,
    Publishing = 1 << 18,
    Published = 1 << 19,
    Unpublishing = 1 << 20,
    Unpublished = 1 << 21,
    Removing = 1 << 22,
    Removed = 1 << 23,
    Cloning = 1 << 24,
    Cloned = 1 << 25,
    GetContentItemAspect = 1 << 26,
}

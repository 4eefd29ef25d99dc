namespace Orleans.Runtime;

/// <summary>What has a grain's id: a grain, or a reference to one.</summary>
public interface IAddressable;

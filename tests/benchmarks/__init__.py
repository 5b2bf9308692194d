"""How fast Handrail is, beside other generators, on the same pages."""

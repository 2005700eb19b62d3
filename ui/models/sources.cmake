# filled by the folder's first source
